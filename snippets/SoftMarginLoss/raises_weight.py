import torch
from torch import nn

nn.SoftMarginLoss(weight=torch.tensor([1.0, 3.0]))
