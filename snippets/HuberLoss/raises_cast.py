import torch
from torch import nn

nn.HuberLoss()(torch.tensor([3, 5]), torch.tensor([2.5, 9.0]))
