import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

difference = torch.linspace(-3, 3, 61, requires_grad=True)
zeros, ones = torch.zeros(61), torch.ones(61)
loss = F.margin_ranking_loss(difference, zeros, ones, margin=1.0, reduction="none")
loss.sum().backward()

x, loss, gradient = difference.detach(), loss.detach(), difference.grad
plt.axvspan(1, 3, color="C2", alpha=0.12)
plt.text(1.1, 1.9, "no loss, no gradient")
plt.plot(x, loss, color="C0", label="loss")
plt.plot(x[x < 1.05], gradient[x < 1.05], color="C1", linestyle="--", label="gradient")
plt.plot(x[x > 1.05], gradient[x > 1.05], color="C1", linestyle="--")
plt.plot(1.0, 0.0, "o", color="C2")
plt.annotate("m", (1.0, 0.0), xytext=(-4, -14), textcoords="offset points")
plt.plot(0.0, 1.0, "o", color="C0")
plt.annotate(
    "a tie costs m", (0, 1), xytext=(-8, -12), textcoords="offset points", ha="right"
)
plt.xlabel("difference x₁ − x₂, with y = 1")
plt.legend(loc="upper right")
plt.show()
