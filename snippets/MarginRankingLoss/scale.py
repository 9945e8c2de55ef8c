import torch
from torch import nn

score1 = torch.tensor([0.9, 0.7, 0.6, 0.2])
score2 = torch.tensor([0.1, 0.4, 0.5, 0.3])
target = torch.ones(4)

for scale in [0.1, 1.0, 10.0, 100.0]:
    loss = nn.MarginRankingLoss(margin=1.0, reduction="none")
    result = loss(scale * score1, scale * score2, target)
    short = (result > 0).sum().item()
    right = (score1 > score2).sum().item()
    print(f"scale {scale:<4g} loss {result.mean():.3f}  short {short}  right {right}")
