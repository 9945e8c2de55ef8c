import matplotlib.pyplot as plt
import torch
from torch.distributions import Gamma, Poisson

# the same mean of 10; on the right every shop has a rate of its own
torch.manual_seed(0)
shops = 10 * Gamma(2.0, 2.0).sample((2000,))
count = torch.poisson(shops)

rate = count.mean()  # what PoissonNLLLoss learns
inside = (count - rate).abs() <= 2 * rate.sqrt()
print(f"mean {count.mean():.2f}, variance {count.var():.2f}")
print(f"within two standard deviations: {inside.float().mean():.1%}")
same = torch.poisson(rate.expand(2000))
inside = (same - rate).abs() <= 2 * rate.sqrt()
print(f"had they been Poisson:          {inside.float().mean():.1%}")

k = torch.arange(36.0)
share = torch.bincount(count.long(), minlength=100)[:36] / 2000
plt.bar(k, share, color="0.5", label="counted")
plt.plot(k, Poisson(rate).log_prob(k).exp(), "C1o--", markersize=3, label="Poisson")
plt.xlabel("count")
plt.ylabel("share")
plt.legend()
plt.show()
