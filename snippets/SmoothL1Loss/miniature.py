import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

x = torch.linspace(-3, 3, 61, requires_grad=True)
loss = F.smooth_l1_loss(x, torch.zeros(61), reduction="none")
(gradient,) = torch.autograd.grad(loss.sum(), x)

plt.figure(figsize=(2.4, 1.4))
plt.plot(x.detach(), loss.detach(), color="C0")
plt.plot(x.detach(), gradient, color="C1", linestyle="--", linewidth=1)
plt.plot([-1, 1], [0.5, 0.5], "o", color="C2", markersize=4)
plt.axis("off")
plt.show()
