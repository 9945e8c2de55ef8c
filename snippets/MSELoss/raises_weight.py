import torch
from torch import nn

nn.MSELoss(weight=torch.ones(2))
