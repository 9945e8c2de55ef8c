import torch
from torch import nn

target = torch.zeros(4, 2)
target[:2, 0] = 1
pos = target.sum(dim=0)
weight = (4 - pos) / pos.clamp(min=1)
loss = nn.BCEWithLogitsLoss(pos_weight=weight)
print(weight, loss(torch.zeros(4, 2), target))
