import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

x = torch.linspace(-3, 3, 61, requires_grad=True)
loss = F.huber_loss(x, torch.zeros(61), reduction="none", delta=1.5)
(gradient,) = torch.autograd.grad(loss.sum(), x)

plt.figure(figsize=(2.4, 1.4))
x = x.detach()
near = x[x.abs() <= 2.4]
plt.plot(near, near**2 / 2, color="0.5", linestyle=":", linewidth=1)
plt.plot(x, loss.detach(), color="C0")
plt.plot(x, gradient, color="C1", linestyle="--", linewidth=1)
plt.plot([-1.5, 1.5], [1.125, 1.125], "o", color="C2", markersize=4)
plt.axis("off")
plt.show()
