import torch
from torch import nn


class Weighted(nn.Module):
    """Euclidean, with a learned weight for every dimension."""

    def __init__(self, size):
        super().__init__()
        self.log_weight = nn.Parameter(torch.zeros(size))

    def forward(self, u, v):
        return (self.log_weight.exp() * (u - v)).norm(dim=-1)


loss = nn.TripletMarginWithDistanceLoss(distance_function=Weighted(3))
print(loss)
print([name for name, _ in loss.named_parameters()])
