import torch
from torch import nn

nn.L1Loss(weight=torch.ones(2))
