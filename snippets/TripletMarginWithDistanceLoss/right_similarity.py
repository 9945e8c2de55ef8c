import torch
from torch import nn
from torch.nn import functional as F


def distance(u, v):
    return 1 - F.cosine_similarity(u, v)


torch.manual_seed(0)
anchor = F.normalize(torch.randn(64, 8), dim=1)
points = nn.Parameter(torch.randn(2, 64, 8))
loss = nn.TripletMarginWithDistanceLoss(distance_function=distance)
optimizer = torch.optim.Adam([points], lr=0.05)
for step in range(201):
    positive, negative = points
    value = loss(anchor, positive, negative)
    if step % 100 == 0:
        near = F.cosine_similarity(anchor, positive).mean().item()
        far = F.cosine_similarity(anchor, negative).mean().item()
        print(f"step {step:<3} loss {value.item():.3f}", end="  ")
        print(f"cos to positive {near:+.3f}, to negative {far:+.3f}")
    optimizer.zero_grad()
    value.backward()
    optimizer.step()
