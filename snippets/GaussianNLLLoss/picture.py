import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

log_var = torch.linspace(-3, 5, 81, requires_grad=True)
error = torch.ones(81)
loss = F.gaussian_nll_loss(error, 0 * error, log_var.exp(), reduction="none")
loss.sum().backward()

var, loss, gradient = log_var.detach().exp(), loss.detach(), log_var.grad
plt.plot(var, loss, color="C0", label="loss")
plt.plot(var, gradient, color="C1", linestyle="--", label="gradient for ln var")
plt.plot(1, 0.5, "o", color="C2")
plt.annotate("var = error²", (1, 0.5), xytext=(-24, 14), textcoords="offset points")
plt.xscale("log")
plt.xticks([0.1, 1, 10, 100], ["0.1", "1", "10", "100"])
plt.minorticks_off()
plt.ylim(-4, 5)
plt.xlabel("var, with an error of 1")
plt.legend(loc="lower right")
plt.show()
