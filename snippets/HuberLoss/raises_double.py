import torch
from torch import nn

input = torch.zeros(2, requires_grad=True)
target = torch.ones(2, dtype=torch.float64)
nn.HuberLoss()(input, target).backward()
