import torch
from torch.nn import functional as F

anchor, positive, negative = torch.tensor([[[23.5]], [[0.5]], [[20.0]]])


def clock(u, v):
    hours = (u - v).abs().squeeze(1)
    return torch.minimum(hours, 24 - hours)


for distance in [F.pairwise_distance, clock]:
    loss = F.triplet_margin_with_distance_loss(
        anchor, positive, negative, distance_function=distance
    )
    print(f"{distance.__name__}: {loss.item():.4f}")
