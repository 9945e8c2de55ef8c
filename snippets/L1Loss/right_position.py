import torch
from torch import nn

input = torch.tensor([1.0, 2.0, 3.0])
target = torch.zeros(3)
for reduction in ["sum", "none"]:
    loss = nn.L1Loss(reduction=reduction)
    print(loss.reduction, loss(input, target).tolist())
