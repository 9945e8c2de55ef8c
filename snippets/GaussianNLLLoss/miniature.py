import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

log_var = torch.linspace(-1.6, 3.2, 61, requires_grad=True)
one = torch.ones(61)
loss = F.gaussian_nll_loss(one, 0 * one, log_var.exp(), reduction="none")
(gradient,) = torch.autograd.grad(loss.sum(), log_var)

plt.figure(figsize=(2.4, 1.4))
plt.plot(log_var.detach(), loss.detach(), color="C0")
plt.plot(log_var.detach(), gradient, color="C1", linestyle="--", linewidth=1)
plt.plot(0, 0.5, "o", color="C2", markersize=4)
plt.axis("off")
plt.show()
