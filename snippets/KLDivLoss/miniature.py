import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

place = torch.linspace(-3, 3, 61)
target = (-((place - 0.6) ** 2)).softmax(0)
input = (-((place + 0.6) ** 2) / 2).log_softmax(0)
loss = F.kl_div(input, target, reduction="none")

plt.figure(figsize=(2.4, 1.4))
plt.plot(place, target, color="C3", linestyle="--")
plt.plot(place, input.exp(), color="0.5", linestyle=":")
plt.fill_between(place, loss, color="C0", alpha=0.5, linewidth=0)
plt.axis("off")
plt.show()
