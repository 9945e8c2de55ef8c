import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

torch.manual_seed(0)
target = 10.0 + torch.randn(100)
for beta, style in [(0.0, "C1--"), (0.5, "C0-"), (1.0, "C4-.")]:
    mean = torch.zeros(1, requires_grad=True)
    log_var = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([mean, log_var], lr=0.02)
    path = []
    for _ in range(801):
        path.append(mean.item())
        var = log_var.exp().expand(100)
        loss = F.gaussian_nll_loss(mean.expand(100), target, var, reduction="none")
        optimizer.zero_grad()
        (loss * var.detach() ** beta).mean().backward()
        optimizer.step()
    spread = (log_var / 2).exp().item()
    print(f"beta = {beta:g}: mean {mean.item():.2f}, standard deviation {spread:.2f}")
    plt.plot(range(0, 801, 8), path[::8], style, label=f"β = {beta:g}")
plt.axhline(10, color="C3", linestyle=":")
plt.text(10, 10.2, "mean of the data")
plt.ylim(0, 11.5)
plt.xlabel("step")
plt.ylabel("predicted mean")
plt.legend(loc="center right")
plt.show()
