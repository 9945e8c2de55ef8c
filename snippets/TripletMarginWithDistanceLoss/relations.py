import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
a, p, n = torch.randn(3, 1000, 5, dtype=torch.float64)


def triplet(a, p, n, distance=None, margin=1.0):
    return F.triplet_margin_with_distance_loss(
        a, p, n, distance_function=distance, margin=margin, reduction="none"
    )


def squared(u, v):
    return (u - v).square().sum(dim=1)


def cosine(u, v):
    return 1 - F.cosine_similarity(u, v)


def compare(name, left, right):
    print(f"{name:<28} {(left - right).abs().max().item():.0e}")


plain = F.triplet_margin_loss(a, p, n, reduction="none")
compare("TripletMarginLoss", plain, triplet(a, p, n))
plain = F.triplet_margin_loss(a, p, n, p=1, reduction="none")
compare("TripletMarginLoss, p = 1", plain, triplet(a, p, n, nn.PairwiseDistance(1.0)))
ranking = nn.MarginRankingLoss(margin=0.5, reduction="none")
near, far = cosine(a, p), cosine(a, n)
ones = torch.ones(1000)
compare("MarginRankingLoss", triplet(a, p, n, cosine, 0.5), ranking(far, near, ones))
long = triplet(3 * a, 7 * p, 2 * n, cosine)
compare("other lengths, 1 - cos", triplet(a, p, n, cosine), long)
moved = triplet(a + 7, p + 7, n + 7, squared)
compare("moved by 7, squared", triplet(a, p, n, squared), moved)
tenfold = triplet(a, p, n, lambda u, v: 10 * cosine(u, v), margin=10.0)
compare("10 times distance and margin", 10 * triplet(a, p, n, cosine), tenfold)
unit = [F.normalize(x, dim=1) for x in (a, p, n)]
left = triplet(*unit, squared, margin=0.4)
compare("unit vectors, squared", left, 2 * triplet(*unit, cosine, margin=0.2))
