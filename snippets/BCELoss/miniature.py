import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

x = torch.linspace(0.02, 0.98, 61)
ones, zeros = torch.ones(61), torch.zeros(61)

plt.figure(figsize=(2.4, 1.4))
plt.plot(x, F.binary_cross_entropy(x, ones, reduction="none"), color="C0")
plt.plot(
    x, F.binary_cross_entropy(x, zeros, reduction="none"), color="C3", linestyle="--"
)
plt.axis("off")
plt.show()
