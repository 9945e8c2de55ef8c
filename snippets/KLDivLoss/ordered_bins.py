import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

bins = torch.arange(41.0)


def bump(centre):
    return 0.97 * (-((bins - centre) ** 2) / 4).softmax(dim=0) + 0.03 / 41


def kl(q, p):
    return F.kl_div(q.log(), p, reduction="sum")


def between_cdfs(q, p):
    return F.l1_loss(q.cumsum(dim=0), p.cumsum(dim=0), reduction="sum")


for name, style, loss in [("KL", "C0-", kl), ("between CDFs", "C2-.", between_cdfs)]:
    plt.plot(bins, [loss(bump(b), bump(30)) for b in bins], style, label=name)
    centre = torch.tensor(10.0, requires_grad=True)
    optimizer = torch.optim.SGD([centre], lr=0.25)
    for _ in range(100):
        optimizer.zero_grad()
        loss(bump(centre), bump(30)).backward()
        optimizer.step()
    print(f"{name:12s} from bin 10 to bin {centre:.1f}")
plt.axvline(30, color="C3", linestyle=":", label="target")
plt.xlabel("centre of the model's bump")
plt.legend()
plt.show()
