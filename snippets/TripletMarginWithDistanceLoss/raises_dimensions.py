import torch
from torch import nn

a, p = torch.randn(2, 4, 8)
nn.TripletMarginWithDistanceLoss()(a, p, torch.randn(8))
