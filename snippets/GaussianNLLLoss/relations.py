import math

import torch
from torch.distributions import Normal
from torch.nn import functional as F

torch.manual_seed(0)
x, y = 3 * torch.randn(2, 1000, dtype=torch.float64)
var = torch.rand(1000, dtype=torch.float64) + 0.1
square = (x - y) ** 2


def compare(name, a, b):
    print(f"{name:<26} {(a - b).abs().max().item():.0e}")


def loss(var, **options):
    return F.gaussian_nll_loss(x, y, var, reduction="none", **options)


compare("var = 1: MSELoss / 2", loss(1.0), F.mse_loss(x, y, reduction="none") / 2)
compare("var = 9", loss(9.0), square / 18 + math.log(3))
density = Normal(x, var.sqrt()).log_prob(y)
compare("full: -Normal.log_prob", loss(var, full=True), -density)
lowest = square.sqrt().log() + 0.5
compare("var = square of the error", loss(square, eps=1e-30), lowest)
one = square.mean().item()
compare("one var for all", F.gaussian_nll_loss(x, y, one), (math.log(one) + 1) / 2)
