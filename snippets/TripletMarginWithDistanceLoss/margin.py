import torch
from torch import nn
from torch.nn import functional as F


def cosine(u, v):
    return 1 - F.cosine_similarity(u, v)


def squared(u, v):
    return (u - v).square().sum(dim=1)


torch.manual_seed(0)
anchor, negative = F.normalize(torch.randn(2, 1000, 64), dim=2)
positive = F.normalize(anchor + 0.1 * torch.randn(1000, 64), dim=1)
print("margin  Euclidean  squared  1 - cos")
for margin in [0.2, 0.5, 1.0, 2.0]:
    shares = []
    for distance in [None, squared, cosine]:
        loss = nn.TripletMarginWithDistanceLoss(
            distance_function=distance, margin=margin, reduction="none"
        )
        active = loss(anchor, positive, negative) > 0
        shares.append(active.float().mean().item())
    print("{:<8}{:<11.3f}{:<9.3f}{:.3f}".format(margin, *shares))
