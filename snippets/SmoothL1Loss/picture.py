import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

error = torch.linspace(-3, 3, 61, requires_grad=True)
loss = F.smooth_l1_loss(error, torch.zeros(61), reduction="none")
loss.sum().backward()

error, loss, gradient = error.detach(), loss.detach(), error.grad
edge = torch.tensor([-3.0, 0.0, 3.0])
plt.plot(edge, edge.abs(), color="0.5", linestyle=":", label="L1Loss")
plt.plot(error, loss, color="C0", label="loss")
plt.plot(error, gradient, color="C1", linestyle="--", label="gradient")
plt.plot([-1, 1], [0.5, 0.5], "o", color="C2")
plt.annotate("−β", (-1, 0.5), xytext=(-12, -12), textcoords="offset points")
plt.annotate("β", (1, 0.5), xytext=(4, -12), textcoords="offset points")
plt.plot([2.5, 2.5], [2.0, 2.5], color="C2", linestyle="-.")
plt.annotate("β/2", (2.5, 2.25), xytext=(-24, 4), textcoords="offset points")
plt.xlabel("error: input − target")
plt.legend(loc="lower right")
plt.show()
