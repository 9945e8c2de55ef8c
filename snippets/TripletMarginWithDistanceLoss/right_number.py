import torch
from torch import nn
from torch.nn import functional as F


def distance(u, v):
    return F.mse_loss(u, v, reduction="none").mean(dim=1)


anchor = torch.zeros(4, 2)
positive = torch.tensor([[0.1, 0.0], [0.1, 0.0], [0.1, 0.0], [3.0, 0.0]])
negative = torch.tensor([[9.0, 0.0], [9.0, 0.0], [9.0, 0.0], [1.0, 0.0]])
loss = nn.TripletMarginWithDistanceLoss(distance_function=distance, reduction="none")
print(loss(anchor, positive, negative))
