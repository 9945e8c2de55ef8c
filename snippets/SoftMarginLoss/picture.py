import math

import matplotlib.pyplot as plt
import torch
from torch import nn

product = torch.linspace(-4, 4, 81, requires_grad=True)
loss = nn.SoftMarginLoss(reduction="none")(product, torch.ones(81))
loss.sum().backward()

product, loss, gradient = product.detach(), loss.detach(), product.grad
corner = torch.tensor([-3.5, 1.0, 4.0])
plt.plot(corner, (1 - corner).clamp(min=0), "0.5", linestyle=":", label="hinge loss")
plt.plot([-4, 0, 0, 4], [1, 1, 0, 0], "C4-.", label="wrong or right")
plt.plot(product, loss, "C0-", label="loss")
plt.plot(product, gradient, "C1--", label="gradient")
plt.plot(0, math.log(2), "o", color="C2")
plt.annotate("ln 2", (0, math.log(2)), xytext=(-28, -12), textcoords="offset points")
plt.xlabel("label times logit: y·x")
plt.legend()
plt.show()
