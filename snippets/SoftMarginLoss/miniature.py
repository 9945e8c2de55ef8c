import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

x = torch.linspace(-4, 4, 61)
loss = F.soft_margin_loss(x, torch.ones(61), reduction="none")

plt.figure(figsize=(2.4, 1.4))
plt.plot(x, loss, color="C0")
plt.plot(x, (1 - x).clamp(min=0), color="0.5", linestyle=":", linewidth=1.2)
plt.ylim(-0.3, 4.3)
plt.axis("off")
plt.show()
