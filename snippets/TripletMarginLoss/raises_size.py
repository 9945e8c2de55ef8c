import torch
from torch import nn

a, p = torch.randn(2, 4, 8)
n = torch.randn(3, 8)
nn.TripletMarginLoss()(a, p, n)
