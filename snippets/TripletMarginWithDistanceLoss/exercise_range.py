import torch
from torch import nn
from torch.nn import functional as F

anchor = torch.tensor([[1.0, 0.0]])
for margin in [0.5, 2.5]:
    loss = nn.TripletMarginWithDistanceLoss(
        distance_function=lambda u, v: 1 - F.cosine_similarity(u, v), margin=margin
    )
    best, worst = loss(anchor, anchor, -anchor), loss(anchor, -anchor, anchor)
    print(f"margin {margin}: {best.item():.1f} to {worst.item():.1f}")
