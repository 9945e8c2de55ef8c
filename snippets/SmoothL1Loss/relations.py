import torch
from torch.nn import functional as F

torch.manual_seed(0)
x, y = 3 * torch.randn(2, 1000, dtype=torch.float64)
error, beta, k = x - y, 0.7, 640.0


def smooth(input, target, beta):
    return F.smooth_l1_loss(input, target, reduction="none", beta=beta)


def compare(name, a, b):
    print(f"{name:<28} {(a - b).abs().max().item():.0e}")


loss = smooth(x, y, beta)
huber = F.huber_loss(x, y, reduction="none", delta=beta)
compare("HuberLoss / beta", loss, huber / beta)
compare("beta = 0: L1Loss", smooth(x, y, 0.0), error.abs())
half_square = F.mse_loss(x, y, reduction="none") / 2
compare("beta = 100: MSELoss / 2 beta", smooth(x, y, 100.0), half_square / 100)
huber = F.huber_loss(x, y, reduction="none", delta=100.0)
compare("HuberLoss(100): MSELoss / 2", huber, half_square)
compare("k times the unit", smooth(k * x, k * y, k * beta), k * loss)
noise = error.clamp(-beta, beta)
compare("Moreau envelope", loss, (error - noise).abs() + noise**2 / (2 * beta))

gap = error.abs() - loss
print(f"gap to L1Loss: {gap.min().item():.3f} to {gap.max().item():.3f}")
