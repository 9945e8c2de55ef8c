import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

x = torch.linspace(-6, 6, 97).unsqueeze(1).requires_grad_()
classes = torch.tensor([[-1.0], [0.0], [1.0]])
target = torch.full((97,), 2)
loss = F.linear_cross_entropy(x, classes, target, reduction="none")
loss.sum().backward()

place, loss, gradient = x.detach()[:, 0], loss.detach(), x.grad[:, 0]
plt.plot(place, loss, color="C0", label="loss")
plt.plot(place, gradient, color="C1", linestyle="--", label="gradient")
plt.plot(0, loss[48], "o", color="C2")
plt.annotate("ln 3", (0, loss[48]), xytext=(6, 4), textcoords="offset points")
plt.xlabel("the only feature; the classes weigh it by −1, 0, 1, right is 1")
plt.legend()
plt.show()
