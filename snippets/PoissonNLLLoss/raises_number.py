import torch
from torch import nn

nn.PoissonNLLLoss()(torch.zeros(3), 1.0)
