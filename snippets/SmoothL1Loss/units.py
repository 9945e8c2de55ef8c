import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

# 200 calls, five minutes on average: the quantiles of an exponential law
rank = (torch.arange(200, dtype=torch.float64) + 0.5) / 200
minutes = -5 * torch.log(1 - rank)
guess = torch.arange(300, 600, dtype=torch.float64).unsqueeze(1) / 100


def best_guess(beta):
    pairs = guess.expand(300, 200), minutes.expand(300, 200)
    loss = F.smooth_l1_loss(*pairs, reduction="none", beta=beta)
    return guess[loss.mean(dim=1).argmin()].item()


mean, median = minutes.mean().item(), minutes.median().item()
print(f"mean {mean:.2f}, median {median:.2f}")
betas = torch.logspace(-2, 2, 33).tolist()
plt.plot(betas, [best_guess(beta) for beta in betas], color="C0")
plt.axhline(mean, color="C3", linestyle=":")
plt.text(0.01, mean + 0.05, "mean: what the budget needs")
for unit, beta in [("second", 1 / 60), ("minute", 1.0), ("hour", 60.0)]:
    best = best_guess(beta)
    print(f"beta = 1 {unit}: guess {best:.2f} = {best / mean:.0%} of the mean")
    plt.plot(beta, best, "o", color="C2")
    plt.annotate(unit, (beta, best), xytext=(-18, 8), textcoords="offset points")
plt.xscale("log")
plt.xticks([0.01, 0.1, 1, 10, 100], ["0.01", "0.1", "1", "10", "100"])
plt.ylim(3.2, 5.3)
plt.xlabel("β in minutes")
plt.ylabel("best guess in minutes")
plt.show()
