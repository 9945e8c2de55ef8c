import torch
from torch.nn import functional as F

torch.manual_seed(0)
x, y = 3 * torch.randn(2, 1000, dtype=torch.float64)
error = x - y
loss = F.l1_loss(x, y, reduction="none")


def compare(name, a, b):
    print(f"{name:<26} {(a - b).abs().max().item():.0e}")


compare(
    "SmoothL1Loss(beta=0)", loss, F.smooth_l1_loss(x, y, reduction="none", beta=0.0)
)
delta = 1e-9
huber = F.huber_loss(x, y, reduction="none", delta=delta)
compare("HuberLoss(1e-9) / 1e-9", loss, huber / delta)
compare("norm of order 1", loss.sum(), torch.linalg.vector_norm(error, ord=1))
laplace = torch.distributions.Laplace(x, torch.tensor(1.0, dtype=torch.float64))
compare(
    "Laplace: NLL − ln 2", loss, -laplace.log_prob(y) - torch.tensor(2.0).double().log()
)
pinball = torch.maximum(-0.5 * error, 0.5 * error)
compare("2 × pinball loss at 0.5", loss, 2 * pinball)

root = F.mse_loss(x, y).sqrt()
print(f"mean {loss.mean().item():.3f} <= root of MSELoss {root.item():.3f}")
