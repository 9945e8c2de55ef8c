import torch
from torch import nn

nn.GaussianNLLLoss()(torch.zeros(4, 3), torch.ones(4, 3), torch.ones(3))
