import torch
from torch import nn

nn.SoftMarginLoss()(torch.tensor([2, -1]), torch.tensor([1, -1]))
