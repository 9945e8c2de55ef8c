import torch
from torch import nn

input = torch.zeros(2, requires_grad=True)
nn.HuberLoss()(input, torch.tensor([1, 2])).backward()
