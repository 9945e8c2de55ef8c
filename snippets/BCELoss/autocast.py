import torch
from torch import nn

layer = nn.Linear(1, 1)
nn.init.constant_(layer.weight, 8.0)
nn.init.zeros_(layer.bias)
target = torch.zeros(1, 1)
with torch.autocast("cpu", dtype=torch.bfloat16):
    logit = layer(torch.ones(1, 1))
    late = nn.BCELoss()(torch.sigmoid(logit), target)
    good = nn.BCEWithLogitsLoss()(logit, target)
print("BCELoss:          ", late.item(), late.dtype)
print("BCEWithLogitsLoss:", round(good.item(), 4), good.dtype)
