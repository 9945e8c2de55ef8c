import math

import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

x = torch.linspace(-4, 2.5, 27).unsqueeze(1).requires_grad_()
loss = F.nll_loss(x, torch.zeros(27).long(), reduction="none")
loss.sum().backward()

x, loss, gradient = x.detach(), loss.detach(), x.grad
plt.axhline(0, color="0.5", linewidth=0.8)
plt.axvline(0, color="0.5", linestyle=":")
plt.text(0.1, 3.2, "not a log-probability")
plt.plot(x, loss, "C0-", label="loss")
plt.plot(x, gradient, "C1--", label="gradient")
for classes, side, shift in [(10, "left", (-12, 14)), (2, "right", (-6, -11))]:
    at, word = math.log(classes), f"{classes} classes, untrained"
    plt.plot(-at, at, "o", color="C2")
    plt.annotate(word, (-at, at), shift, textcoords="offset points", ha=side)
plt.xlabel("input of the right class")
plt.legend(loc="lower left")
plt.show()
