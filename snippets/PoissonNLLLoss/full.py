import torch
from torch.distributions import Poisson
from torch.nn import functional as F

count = torch.tensor([0.0, 1.0, 2.0, 10.0, 100.0], dtype=torch.float64)
log_rate = torch.zeros(5, dtype=torch.float64)

exact = -Poisson(log_rate.exp()).log_prob(count)
full = F.poisson_nll_loss(log_rate, count, full=True, reduction="none")
error = full - exact
for name, values in [("exact", exact), ("full", full), ("error", error)]:
    print(f"{name:<5}", *(f"{v:8.4f}" for v in values.tolist()))
