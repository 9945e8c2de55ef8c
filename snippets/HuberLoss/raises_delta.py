import torch
from torch import nn

nn.HuberLoss(delta=0.0)(torch.zeros(2), torch.ones(2))
