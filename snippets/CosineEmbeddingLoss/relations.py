import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
a, b = torch.randn(2, 1000, 5, dtype=torch.float64)
y = 2.0 * torch.randint(0, 2, (1000,)) - 1
ones, cosine = torch.ones(1000), F.cosine_similarity(a, b)


def loss(a, b, y, margin=0.3):
    return F.cosine_embedding_loss(a, b, y, margin, reduction="none")


def compare(name, left, right):
    print(f"{name:<30} {(left - right).abs().max().item():.0e}")


compare("1 - cosine_similarity", loss(a, b, ones), 1 - cosine)
unit_a, unit_b = F.normalize(a, dim=1), F.normalize(b, dim=1)
half_square = (unit_a - unit_b).square().sum(dim=1) / 2
compare("unit vectors: distance² / 2", loss(a, b, ones), half_square)
hinge = nn.HingeEmbeddingLoss(margin=1 - 0.3, reduction="none")
compare("HingeEmbeddingLoss", loss(a, b, y), hinge(1 - cosine, y))
compare("7 times as long", loss(a, b, y), loss(7 * a, b / 7, y))
compare("inputs exchanged", loss(a, b, y), loss(b, a, y))
turn = torch.linalg.qr(torch.randn(5, 5, dtype=torch.float64))[0]
compare("both turned", loss(a, b, y), loss(a @ turn, b @ turn, y))
