import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

delta = 1.5
error = torch.linspace(-3, 3, 61, requires_grad=True)
loss = F.huber_loss(error, torch.zeros(61), reduction="none", delta=delta)
loss.sum().backward()

error, loss, gradient = error.detach(), loss.detach(), error.grad
plt.plot(error, error**2 / 2, color="0.5", linestyle=":", label="MSELoss / 2")
plt.plot(error, loss, color="C0", label="loss")
plt.plot(error, gradient, color="C1", linestyle="--", label="gradient")
plt.plot([-delta, delta], [delta**2 / 2] * 2, "o", color="C2")
plt.annotate("−δ", (-delta, 1.125), xytext=(-14, -12), textcoords="offset points")
plt.annotate("δ", (delta, 1.125), xytext=(6, -12), textcoords="offset points")
plt.xlabel("error: input − target")
plt.legend(loc="upper center")
plt.show()
