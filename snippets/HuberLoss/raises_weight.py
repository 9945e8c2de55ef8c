import torch
from torch import nn

nn.HuberLoss(weight=torch.ones(2))
