import torch
from torch import nn

a, p, n = torch.randn(3, 4, 8)
nn.TripletMarginWithDistanceLoss(reduction="batchmean")(a, p, n)
