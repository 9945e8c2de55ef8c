import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
a, p, n = torch.randn(3, 4, 8)
for name, distance in [
    ("pairwise_distance", F.pairwise_distance),
    ("cdist", torch.cdist),
    ("mse_loss", F.mse_loss),
]:
    options = {"distance_function": distance}
    each = nn.TripletMarginWithDistanceLoss(**options, reduction="none")(a, p, n)
    mean = nn.TripletMarginWithDistanceLoss(**options)(a, p, n)
    print(f"{name:<18} none: {tuple(each.shape)!s:<7} mean: {mean.item():.4f}")
