import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
a, p, n = torch.randn(3, 1000, 5, dtype=torch.float64)
near, far = F.pairwise_distance(a, p), F.pairwise_distance(a, n)


def triplet(a, p, n, **options):
    return F.triplet_margin_loss(a, p, n, reduction="none", **options)


def compare(name, left, right):
    print(f"{name:<28} {(left - right).abs().max().item():.0e}")


loss, ones = triplet(a, p, n), torch.ones(1000)
ranking = nn.MarginRankingLoss(margin=1.0, reduction="none")
compare("MarginRankingLoss", loss, ranking(far, near, ones))
hinge = nn.HingeEmbeddingLoss(margin=1.0, reduction="none")
compare("HingeEmbeddingLoss", loss, hinge(far - near, -ones))
custom = nn.TripletMarginWithDistanceLoss(reduction="none")
compare("TripletMarginWithDistance", loss, custom(a, p, n))
compare("moved by 7", loss, triplet(a + 7, p + 7, n + 7))
scaled = triplet(10 * a, 10 * p, 10 * n, margin=10.0, eps=1e-5)
compare("10 times the unit", 10 * loss, scaled)

a, p, n = (F.normalize(x, dim=1) for x in (a, p, n))
near, far = (a - p).square().sum(dim=1), (a - n).square().sum(dim=1)
cosine = (F.cosine_similarity(a, n) - F.cosine_similarity(a, p) + 0.1).clamp(min=0)
compare("unit vectors, squared", (near - far + 0.2).clamp(min=0), 2 * cosine)

more = triplet(a, p, n, swap=True) - triplet(a, p, n)
print(f"swap adds {more.min().item():.3f} to {more.max().item():.3f}")
