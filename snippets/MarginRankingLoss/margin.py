import torch
from torch.nn import functional as F

lead = torch.tensor([-0.5, 0.0, 0.3, 0.8, 1.5, 3.0])
zeros, ones = torch.zeros(6), torch.ones(6)
print("lead       [-0.5, 0.0, 0.3, 0.8, 1.5, 3.0]")
for margin in [0.0, 0.5, 1.0, 2.0]:
    loss = F.margin_ranking_loss(lead, zeros, ones, margin=margin, reduction="none")
    print(f"margin {margin:<4g}", [round(v, 1) for v in loss.tolist()])
