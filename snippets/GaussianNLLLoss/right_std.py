import torch
from torch.nn import functional as F

torch.manual_seed(0)
error = 3.0 * torch.randn(10000)
spreads = torch.arange(1, 1201) / 100

losses = [F.gaussian_nll_loss(error, 0 * error, s.item() ** 2) for s in spreads]
found = spreads[torch.stack(losses).argmin()].item()
inside = (error.abs() < 1.96 * found).float().mean().item()
print(f"standard deviation found: {found:.2f}, truth 3")
print(f"inside ±1.96 of it: {inside:.1%}, should be 95%")
