import torch
from torch.distributions import Normal
from torch.nn import functional as F

torch.manual_seed(0)
x, y = torch.randn(20, 3), torch.randn(20)
weight = torch.zeros(3, requires_grad=True)
noise = 0.5  # of the targets around the predictions
spread = 2.0  # of the weights around 0


def log_posterior(w: torch.Tensor) -> torch.Tensor:
    likelihood = Normal(x @ w, noise).log_prob(y).sum()
    return likelihood + Normal(0.0, spread).log_prob(w).sum()


decay = 2 * noise**2 / (len(y) * spread**2)
optimizer = torch.optim.SGD([weight], lr=0.1, weight_decay=decay)
for step in (0, 500):
    for _ in range(step):
        optimizer.zero_grad()
        F.mse_loss(x @ weight, y).backward()
        optimizer.step()
    (slope,) = torch.autograd.grad(log_posterior(weight), weight)
    print(f"step {step}: slope of the log posterior {slope.norm().item():.4f}")
print("weight_decay", decay)
