import torch
from torch import nn

input = torch.zeros(3, requires_grad=True)
nn.PoissonNLLLoss(input, torch.ones(3)).backward()
