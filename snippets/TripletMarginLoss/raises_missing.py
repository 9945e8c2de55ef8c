import torch
from torch import nn

embedding, label = torch.randn(4, 8), torch.tensor([0, 0, 1, 1])
nn.TripletMarginLoss()(embedding, label)
