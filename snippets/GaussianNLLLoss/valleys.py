import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

var = torch.logspace(-4, 2, 4801)
for error, line in [(0.0, ":"), (0.1, "--"), (1.0, "-"), (3.0, "-.")]:
    input = torch.full_like(var, error)
    loss = F.gaussian_nll_loss(input, 0 * input, var, reduction="none")
    seen, height = var[::40], loss[::40]
    shown = height < 7
    plt.plot(seen[shown], height[shown], "C0" + line, label=f"error {error:g}")
    if error:
        lowest = loss.argmin()
        print(f"error {error:g}: lowest {loss[lowest]:.3f} at var {var[lowest]:.2g}")
        plt.plot(var[lowest], loss[lowest], "o", color="C2")
plt.xscale("log")
plt.xticks([1e-4, 0.01, 1, 100], ["0.0001", "0.01", "1", "100"])
plt.minorticks_off()
plt.xlabel("var")
plt.ylabel("loss")
plt.legend(loc="upper right")
plt.show()
