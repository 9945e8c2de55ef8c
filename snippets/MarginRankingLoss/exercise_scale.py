import torch
from torch.nn import functional as F

x1, x2 = torch.tensor([0.75, 0.25]), torch.tensor([0.25, 0.5])
for scale, margin in [(1.0, 1.0), (8.0, 1.0), (8.0, 8.0)]:
    pair = scale * x1, scale * x2, torch.ones(2)
    loss = F.margin_ranking_loss(*pair, margin=margin, reduction="none")
    print(f"scores x {scale:g}, margin {margin:g}:", loss.tolist(), loss.mean().item())
