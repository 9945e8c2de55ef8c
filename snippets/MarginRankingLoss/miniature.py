import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

lead = torch.linspace(-2, 2, 61)
zeros, ones = torch.zeros(61), torch.ones(61)
loss = F.margin_ranking_loss(lead, zeros, ones, margin=0.5, reduction="none")

plt.figure(figsize=(2.4, 1.4))
plt.plot(lead, loss, color="C0")
plt.axvspan(0, 0.5, color="C3", alpha=0.2, linewidth=0)
plt.plot(0.5, 0, "o", color="C2", markersize=4)
plt.axis("off")
plt.show()
