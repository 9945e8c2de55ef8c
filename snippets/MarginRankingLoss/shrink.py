import torch
from torch.nn import functional as F

score1 = torch.tensor([3.0, 1.0, 2.0])
score2 = torch.tensor([1.0, 2.0, 5.0])
target = torch.ones(3)
for margin in [0.0, 1.0]:
    losses = []
    for shrink in [1.0, 0.5, 0.1, 0.0]:
        pair = shrink * score1, shrink * score2
        losses.append(F.margin_ranking_loss(*pair, target, margin=margin).item())
    print(f"margin {margin:g}:", [round(v, 3) for v in losses])
