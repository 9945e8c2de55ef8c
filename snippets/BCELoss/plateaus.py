import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

chance = torch.logspace(-60, -0.01, 121, dtype=torch.float64, requires_grad=True)
yes = torch.ones(121, dtype=torch.float64)
loss = F.binary_cross_entropy(chance, yes, reduction="none")
loss.sum().backward()
size, x = chance.grad.abs(), chance.detach()

figure, (top, bottom) = plt.subplots(2, sharex=True, figsize=(5, 4))
top.plot(x, -x.log(), color="0.5", linestyle=":", label="−ln x")
top.plot(x, loss.detach(), color="C0", label="loss")
top.set_ylabel("loss")
top.legend(loc="lower left")
bottom.plot(x, 1 / x, color="0.5", linestyle=":", label="1 / x")
bottom.plot(x, size, color="C1", linestyle="--", label="gradient, absolute")
bottom.set_yscale("log")
bottom.set_ylim(1e-2, 1e30)
bottom.set_yticks([1, 1e12, 1e24], ["1", "1e12", "1e24"])
bottom.set_ylabel("gradient")
bottom.legend(loc="upper right")
bottom.set_xscale("log")
bottom.set_xticks(
    [1e-60, 1e-44, 1e-28, 1e-12, 1], ["1e-60", "1e-44", "1e-28", "1e-12", "1"]
)
bottom.set_xlabel("input, target 1")
plt.show()
