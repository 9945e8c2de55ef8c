import torch
from torch import nn
from torch.nn import functional as F


def distance(u, v):
    return 1 - F.cosine_similarity(u, v)


torch.manual_seed(0)
anchor = F.normalize(torch.randn(64, 8), dim=1)
start = anchor + 0.3 * torch.randn(2, 64, 8)
for margin in [5.0]:
    points = nn.Parameter(start.clone())
    loss = nn.TripletMarginWithDistanceLoss(distance_function=distance, margin=margin)
    optimizer = torch.optim.Adam([points], lr=0.05)
    for _ in range(300):
        optimizer.zero_grad()
        value = loss(anchor, *points)
        value.backward()
        optimizer.step()
    active = (distance(anchor, points[0]) - distance(anchor, points[1]) + margin) > 0
    to_negative = distance(anchor, points[1]).mean().item()
    print(f"margin {margin}: loss {value.item():.4f}", end=", ")
    print(f"active {active.float().mean().item():.2f}, d(a, n) {to_negative:.4f}")
