import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

x = torch.linspace(-3, 5, 81)
zeros, ones = torch.zeros(81), torch.ones(81)
losses = {
    "MarginRankingLoss, m = 1": lambda d: F.margin_ranking_loss(d, zeros, ones, 1.0),
    "RankNet: softplus": lambda d: F.soft_margin_loss(d, ones),
}
for (name, loss), style in zip(losses.items(), ["C0-", "C4-."], strict=True):
    d = x.clone().requires_grad_()
    (81 * loss(d)).backward()
    force = -d.grad
    plt.plot(x, force, style, label=name)
    for lead in [-3, 0, 3]:
        print(f"{name:<25} lead {lead:>2}: {force[10 * (lead + 3)]:.3f}")
plt.xlabel("lead y(x₁ − x₂)")
plt.ylabel("push")
plt.legend()
plt.show()
