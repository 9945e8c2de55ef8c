import torch
from torch import nn
from torch.nn import functional as F


def squared(u, v):
    return (u - v).square().sum(dim=1)


torch.manual_seed(0)
anchor, negative = F.normalize(torch.randn(2, 1000, 128), dim=2)
positive = F.normalize(anchor + 0.3 * torch.randn(1000, 128), dim=1)

facenet = nn.TripletMarginWithDistanceLoss(
    distance_function=squared, margin=0.2, reduction="none"
)
loss = facenet(anchor, positive, negative)
print("active", round((loss > 0).float().mean().item(), 3))
