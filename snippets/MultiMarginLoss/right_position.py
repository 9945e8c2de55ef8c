import torch
from torch import nn

input = torch.tensor([[0.5, 1.0, 0.5]])
target = torch.tensor([2])

loss = nn.MultiMarginLoss(margin=2.0)
print("p:", loss.p, " margin:", loss.margin)
print("loss:", loss(input, target).item())
