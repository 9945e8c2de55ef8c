import torch
from torch import nn

var = torch.tensor([1.0, -0.1])
nn.GaussianNLLLoss()(torch.zeros(2), torch.ones(2), var)
