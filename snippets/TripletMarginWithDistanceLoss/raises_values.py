import torch
from torch import nn


def largest(u, v):
    return (u - v).abs().max(dim=1)


a, p, n = torch.randn(3, 4, 8)
nn.TripletMarginWithDistanceLoss(distance_function=largest)(a, p, n)
