import torch
from torch.nn import functional as F

torch.manual_seed(0)
x, y = 3 * torch.randn(2, 1000, dtype=torch.float64)
error, loss = x - y, F.mse_loss(x, y)


def compare(name, a, b):
    print(f"{name:<32} {(a - b).abs().max().item():.0e}")


compare("2 HuberLoss(100)", loss, 2 * F.huber_loss(x, y, delta=100.0))
ones = torch.ones_like(x)
compare("2 GaussianNLLLoss, variance 1", loss, 2 * F.gaussian_nll_loss(x, y, ones))
variance = error.var(correction=0)
compare("variance + square of the bias", loss, variance + error.mean() ** 2)
compare("square of the norm / N", loss, torch.linalg.vector_norm(error) ** 2 / 1000)
a, b = F.normalize(x.view(10, 100)), F.normalize(y.view(10, 100))
squares = F.mse_loss(a, b, reduction="none").sum(dim=1)
compare("unit vectors: 2 − 2 cosine", squares, 2 - 2 * F.cosine_similarity(a, b))
compare(
    "guess the mean: variance",
    F.mse_loss(y.mean().expand(1000), y),
    y.var(correction=0),
)
