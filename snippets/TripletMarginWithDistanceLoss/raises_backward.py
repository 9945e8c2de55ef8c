import torch
from torch import nn

embedding = nn.Embedding(10, 4)
a, p, n = (embedding(torch.tensor([i])) for i in range(3))
nn.TripletMarginWithDistanceLoss()(a, p, n).backward()
distance = nn.PairwiseDistance(p=float("inf"))
nn.TripletMarginWithDistanceLoss(distance_function=distance)(a, p, n).backward()
