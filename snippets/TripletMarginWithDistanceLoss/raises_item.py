import torch
from torch import nn


def distance(u, v):
    return (u - v).norm().item()


a, p, n = torch.randn(3, 4, 8)
nn.TripletMarginWithDistanceLoss(distance_function=distance)(a, p, n)
