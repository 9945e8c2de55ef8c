import torch
from torch import nn

layer = nn.Linear(4, 3)
features = torch.ones(2, 4)
target = torch.tensor([0, 2])

with torch.autocast("cpu", dtype=torch.bfloat16):
    scores = layer(features)
    loss = nn.MultiMarginLoss()(scores, target)
print("scores:", scores.dtype)
print("loss:  ", loss.dtype)
