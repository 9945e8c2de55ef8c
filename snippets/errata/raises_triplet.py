import torch
from torch import nn

torch.manual_seed(0)
embedding = nn.Embedding(1000, 128)
anchor, positive, negative = (embedding(torch.randint(0, 1000, (1,))) for _ in range(3))
first = nn.TripletMarginWithDistanceLoss(distance_function=nn.PairwiseDistance())
first(anchor, positive, negative).backward()


def l_infinity(x1, x2):
    return torch.max(torch.abs(x1 - x2), dim=1).values


second = nn.TripletMarginWithDistanceLoss(distance_function=l_infinity, margin=1.5)
second(anchor, positive, negative).backward()
