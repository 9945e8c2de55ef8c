import torch
from torch import nn

input = torch.tensor([1.0, 2.0, 3.0])
target = torch.zeros(3)
for loss in [nn.L1Loss("sum"), nn.L1Loss("none"), nn.L1Loss(False)]:
    print(loss.reduction, loss(input, target).item())
