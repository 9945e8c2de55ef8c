import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

chance = torch.linspace(0.01, 0.99, 99, requires_grad=True)
yes, no = torch.ones(99), torch.zeros(99)
loss_yes = F.binary_cross_entropy(chance, yes, reduction="none")
loss_no = F.binary_cross_entropy(chance, no, reduction="none")
loss_yes.sum().backward()

gradient = chance.grad
chance = chance.detach()
plt.plot(chance, loss_yes.detach(), color="C0", label="loss, target 1")
plt.plot(chance, loss_no.detach(), color="C0", linestyle="-.", label="loss, target 0")
plt.plot(chance, gradient, color="C1", linestyle="--", label="gradient, target 1")
plt.plot(0.5, 0.6931, "o", color="C2")
plt.annotate("ln 2", (0.5, 0.6931), xytext=(-8, 8), textcoords="offset points")
plt.ylim(-6, 5)
plt.xlabel("input: the probability of 1")
plt.legend(loc="lower right")
plt.show()
