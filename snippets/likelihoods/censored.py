import torch
from torch.distributions import Exponential

torch.manual_seed(0)
lifetime = Exponential(1 / 10.0).sample((5000,))
seen = lifetime < 8.0  # the study ends after 8 years
time = lifetime.clamp(max=8.0)


def fit(loss) -> float:
    log_rate = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.LBFGS([log_rate], max_iter=50)

    def step():
        optimizer.zero_grad()
        value = loss(Exponential(log_rate.exp()))
        value.backward()
        return value

    optimizer.step(step)
    return (-log_rate).exp().item()


def censored(law):
    died, lived = -law.log_prob(time), law.rate * time  # -log(1 - cdf)
    return torch.where(seen, died, lived).mean()


print(f"seen {seen.float().mean():.2f} of all, mean lifetime 10")
print(f"only the seen:     {fit(lambda law: -law.log_prob(time[seen]).mean()):.2f}")
print(f"all as if seen:    {fit(lambda law: -law.log_prob(time).mean()):.2f}")
print(f"with the censored: {fit(censored):.2f}")
