import torch
from torch import nn

nn.L1Loss()(torch.tensor([3, 5]), torch.tensor([2, 9]))
