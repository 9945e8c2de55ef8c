import torch
from torch import nn
from torch.nn import functional as F


def angle(u, v):
    return torch.acos(F.cosine_similarity(u, v))


def safe_angle(u, v):
    u, v = F.normalize(u, dim=1), F.normalize(v, dim=1)
    return 2 * torch.atan2((u - v).norm(dim=1), (u + v).norm(dim=1))


positive = torch.tensor([[2.0, 0.0], [1.0, 1e-4], [1.0, 1.0]])
negative = torch.tensor([[-1.0, -1.0]]).expand(3, 2)
for distance in [angle, safe_angle]:
    anchor = torch.tensor([[1.0, 0.0]]).repeat(3, 1).requires_grad_()
    loss = nn.TripletMarginWithDistanceLoss(
        distance_function=distance, margin=3.0, reduction="sum"
    )
    loss(anchor, positive, negative).backward()
    print(distance.__name__)
    print("  d(a, p): ", [f"{d:.5f}" for d in distance(anchor, positive).tolist()])
    print("  gradient:", [[round(g, 4) for g in row] for row in anchor.grad.tolist()])
