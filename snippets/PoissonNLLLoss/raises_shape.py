import torch
from torch import nn

nn.PoissonNLLLoss()(torch.zeros(3), torch.ones(2))
