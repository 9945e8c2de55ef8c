import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

# it rained on six days; each forecaster saw about half of them coming
expert = torch.tensor([[0.9, 0.9, 0.9, 0.5, 0.4, 0.2], [0.2, 0.5, 0.4, 0.8, 0.8, 0.9]])
log_prob = torch.stack([expert, 1 - expert], dim=2).log()
rain = torch.zeros(6, dtype=torch.long)
a, b = (F.nll_loss(each, rain) for each in log_prob)
print(f"each alone: {a:.4f} {b:.4f}")

share = torch.linspace(0.01, 0.99, 50)
mixed = []
for s in share:
    log_share = torch.stack([s, 1 - s]).log().view(2, 1, 1)
    mixture = torch.logsumexp(log_share + log_prob, dim=0)
    mixed.append(F.nll_loss(mixture, rain).item())
best = mixed.index(min(mixed))
print(f"mixture: lowest {mixed[best]:.4f} at {share[best]:.2f}")
plt.plot([0, 1], [b, a], "C1--", label="averaged losses")
plt.plot(share, mixed, "C0-", label="averaged probabilities")
plt.plot(share[best], mixed[best], "o", color="C2")
plt.xlabel("weight of the first forecaster")
plt.ylabel("mean loss")
plt.legend(loc=(0.3, 0.62))
plt.show()
