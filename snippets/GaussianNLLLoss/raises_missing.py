import torch
from torch import nn

nn.GaussianNLLLoss()(torch.zeros(2), torch.ones(2))
