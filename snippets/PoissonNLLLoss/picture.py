import math

import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

x = torch.linspace(-1.5, 2.7, 64, requires_grad=True)
loss = F.poisson_nll_loss(x, torch.full((64,), 5.0), reduction="none")
loss.sum().backward()

x, loss, gradient = x.detach(), loss.detach(), x.grad
plt.axhline(0, color="0.5", linewidth=0.8)
plt.axvline(math.log(5), color="C3", linestyle=":", label="ln 5: the target is 5")
plt.plot(x, loss, "C0-", label="loss")
plt.plot(x, gradient, "C1--", label="gradient")
plt.plot(math.log(5), 5 - 5 * math.log(5), "o", color="C2")
plt.xlabel("input: log of the expected count")
plt.legend(loc="upper center")
plt.show()
