import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

x = torch.linspace(-1, 2.2, 61, requires_grad=True)
loss = F.poisson_nll_loss(x, torch.full((61,), 3.0), reduction="none")
(gradient,) = torch.autograd.grad(loss.sum(), x)

plt.figure(figsize=(2.4, 1.4))
plt.plot(x.detach(), loss.detach(), color="C0")
plt.plot(x.detach(), gradient, color="C1", linestyle="--", linewidth=1)
plt.plot(
    torch.tensor(3.0).log(),
    3 - 3 * torch.tensor(3.0).log(),
    "o",
    color="C2",
    markersize=4,
)
plt.ylim(-3, 4)
plt.axis("off")
plt.show()
