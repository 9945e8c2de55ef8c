import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

error = (torch.arange(-20, 21) / 10).requires_grad_()
loss = F.mse_loss(error, torch.zeros(41), reduction="none")
loss.sum().backward()

error, loss, gradient = error.detach(), loss.detach(), error.grad
edge = torch.tensor([-2.0, 0.0, 2.0])
plt.plot(edge, edge.abs(), color="0.5", linestyle=":", label="L1Loss")
plt.plot(error, loss, color="C0", label="loss")
plt.plot(error, gradient, color="C1", linestyle="--", label="gradient")
plt.plot([-1, 1], [1, 1], "o", color="C2")
plt.xlabel("error: input − target")
plt.legend(loc="lower right")
plt.show()
