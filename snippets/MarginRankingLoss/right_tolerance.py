import torch
from torch import nn

margin = 1.0
difference = torch.tensor([5.0, 0.3, -0.3, -5.0])
zeros = torch.zeros(4)

for y in [1.0, -1.0]:
    target = torch.full((4,), y)
    is_free = target * difference >= margin
    loss = nn.MarginRankingLoss(margin, reduction="none")(difference, zeros, target)
    print(f"y = {y:g} free:", is_free.tolist())
    print(f"y = {y:g} loss:", [round(v, 1) for v in loss.tolist()])
