import torch
from torch.nn import functional as F

torch.manual_seed(0)
x, y = 3 * torch.randn(2, 1000, dtype=torch.float64)
error, delta, k = x - y, 0.7, 640.0


def huber(input, target, delta):
    return F.huber_loss(input, target, reduction="none", delta=delta)


def compare(name, a, b):
    print(f"{name:<28} {(a - b).abs().max().item():.0e}")


loss = huber(x, y, delta)
smooth = F.smooth_l1_loss(x, y, reduction="none", beta=delta)
compare("delta * SmoothL1Loss", loss, delta * smooth)
half_square = F.mse_loss(x, y, reduction="none") / 2
compare("delta = inf: MSELoss / 2", huber(x, y, float("inf")), half_square)
compare("delta = 1e-9: L1Loss", huber(x, y, 1e-9) / 1e-9, error.abs())
compare("k times the unit", huber(k * x, k * y, k * delta), k**2 * loss)
outlier = error - error.clamp(-delta, delta)
envelope = (error - outlier) ** 2 / 2 + delta * outlier.abs()
compare("half square + delta * L1", loss, envelope)

print(f"docs, delta = inf: {(huber(x, y, 1e9) - 2 * half_square).abs().max():.1f}")
