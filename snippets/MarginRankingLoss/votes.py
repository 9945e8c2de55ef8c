import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

share = torch.tensor([0.1, 0.2, 0.3, 0.4, 0.45, 0.55, 0.6, 0.7, 0.8, 0.9])
zeros, ones = torch.zeros(10), torch.ones(10)


def best_gap(loss):
    gap = torch.zeros(10, requires_grad=True)
    optimizer = torch.optim.SGD([gap], lr=0.02)
    for _ in range(2500):
        won, lost = loss(gap, ones), loss(gap, -ones)
        optimizer.zero_grad()
        (share * won + (1 - share) * lost).sum().backward()
        optimizer.step()
    return gap.detach()


hinge = best_gap(
    lambda d, y: F.margin_ranking_loss(d, zeros, y, margin=1.0, reduction="none")
)
logistic = best_gap(lambda d, y: F.soft_margin_loss(d, y, reduction="none"))
for i in [5, 9]:
    print(f"{share[i]:.0%} of the votes: {hinge[i]:.1f} and {logistic[i]:.2f}")
print("sigmoid of the second:", *(f"{p:.2f}" for p in logistic.sigmoid().tolist()))
plt.plot(share, hinge, "C1s", label="MarginRankingLoss, m = 1")
plt.plot(share, logistic, "C2o-", label="RankNet: softplus")
plt.xlabel("share of votes for the first")
plt.ylabel("best difference x₁ − x₂")
plt.legend()
plt.show()
