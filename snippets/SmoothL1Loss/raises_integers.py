import torch
from torch import nn

nn.SmoothL1Loss()(torch.tensor([3, 5]), torch.tensor([2, 9]))
