import torch
from torch import nn


def distance(u, v):
    return (u - v).square().sum(dim=1).sqrt()


anchor = torch.tensor([[1.0, 2.0], [0.0, 0.0]], requires_grad=True)
positive = torch.tensor([[1.0, 2.0], [1.0, 0.0]])
negative = torch.tensor([[1.5, 2.0], [9.0, 0.0]])
loss = nn.TripletMarginWithDistanceLoss(distance_function=distance)
value = loss(anchor, positive, negative)
value.backward()
print("loss:    ", value.item())
print("gradient:", anchor.grad.tolist())
