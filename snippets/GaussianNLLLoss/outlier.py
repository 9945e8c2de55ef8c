import math

import torch
from torch import nn

x = torch.linspace(-1, 1, 21)
features = torch.stack([x, torch.ones(21)], dim=1).double()
y = features @ torch.tensor([2.0, 1.0], dtype=torch.float64)
y[15] = 1000.0


def fit(loss):
    weights = torch.zeros(3, dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.LBFGS(
        [weights], max_iter=500, line_search_fn="strong_wolfe", tolerance_change=1e-14
    )

    def closure():
        optimizer.zero_grad()
        value = loss(features @ weights[:2], weights[2])
        value.backward()
        return value

    optimizer.step(closure)
    return [round(w, 2) for w in weights.tolist()]


nll = nn.GaussianNLLLoss()
slope, _, log_std = fit(lambda p, z: nll(p, y, (2 * z).exp().expand(21)))
print(f"GaussianNLLLoss: slope {slope}, standard deviation {math.exp(log_std):.0f}")
huber = nn.HuberLoss(delta=0.1)
print(f"HuberLoss:       slope {fit(lambda p, z: huber(p, y))[0]}")
