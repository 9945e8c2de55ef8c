import torch
from torch.distributions import Exponential
from torch.nn import functional as F

# lifetimes with a mean of 10; whoever is left at 8 is no longer watched
life = -10 * torch.log1p(-(torch.arange(1000) + 0.5) / 1000)
time, event = life.clamp(max=8), (life <= 8).float()


def censored_nll(log_rate, time, event):
    rate = log_rate.exp()
    still_there = -rate * time  # log(1 - cdf), without the 1 - …
    broke = Exponential(rate).log_prob(time)
    return -torch.where(event == 1, broke, still_there).mean()


log_rate = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.Adam([log_rate], lr=0.1)
for _ in range(300):
    optimizer.zero_grad()
    loss = censored_nll(log_rate.expand(1000), time, event)
    loss.backward()
    optimizer.step()

means = {
    "MSELoss on the finished ones": time[event == 1].mean(),
    "MSELoss on all times": time.mean(),
    "censored likelihood": 1 / log_rate.exp(),
    "the true one": life.mean(),
}
rows = [{"loss": name, "mean lifetime": m.item()} for name, m in means.items()]
poisson = F.poisson_nll_loss(log_rate + time.log(), event) + (event * time.log()).mean()
print(f"censored {loss.item():.4f}, PoissonNLLLoss {poisson.item():.4f}")
