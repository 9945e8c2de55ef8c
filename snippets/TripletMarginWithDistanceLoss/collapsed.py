import torch
from torch import nn
from torch.nn import functional as F

distances = {
    "default": None,
    "eps=0": nn.PairwiseDistance(eps=0.0),
    "squared": lambda u, v: (u - v).square().sum(dim=1),
    "1 - cos": lambda u, v: 1 - F.cosine_similarity(u, v),
}
for name, distance in distances.items():
    a, p, n = (torch.ones(1, 2, requires_grad=True) for _ in range(3))
    loss = nn.TripletMarginWithDistanceLoss(distance_function=distance)(a, p, n)
    loss.backward()
    gradient = [round(g, 4) + 0.0 for g in n.grad[0].tolist()]
    print(f"{name:<8} loss {loss.item():.4f}  gradient of the negative {gradient}")
