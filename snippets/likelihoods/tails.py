import matplotlib.pyplot as plt
import torch
from torch.distributions import Laplace, Normal
from torch.nn import functional as F

error = torch.linspace(-6, 6, 601)
huber = (-F.huber_loss(error, 0 * error, reduction="none")).exp()
densities = {
    "Normal": (Normal(0.0, 1.0).log_prob(error).exp(), "-", "C0"),
    "Huber's density": (huber / torch.trapezoid(huber, error), "-.", "C2"),
    "Laplace": (Laplace(0.0, 1.0).log_prob(error).exp(), "--", "C1"),
}
fig, (left, right) = plt.subplots(1, 2, figsize=(6.4, 2.6))
for name, (density, style, color) in densities.items():
    left.plot(error, density, style, color=color, label=name)
    right.plot(error, -density.log(), style, color=color)
left.set(xlabel="error", ylabel="density", ylim=0)
right.set(xlabel="error", ylabel="−log density", ylim=(0, 10))
left.legend(loc="upper right", fontsize="x-small")
plt.show()
