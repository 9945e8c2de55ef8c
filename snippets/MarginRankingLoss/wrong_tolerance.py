import torch
from torch import nn

margin = 1.0
difference = torch.tensor([5.0, 0.3, -0.3, -5.0])
zeros, ones = torch.zeros(4), torch.ones(4)

is_free = difference.abs() < margin
print("said to be free:", is_free.tolist())
loss = nn.MarginRankingLoss(margin, reduction="none")(difference, zeros, ones)
print("loss:           ", [round(v, 1) for v in loss.tolist()])
