import matplotlib.pyplot as plt
import torch
from torch import nn

axis = torch.linspace(-2.6, 2.6, 105)
x, y = torch.meshgrid(axis, axis, indexing="xy")
negative = torch.stack([x, y], dim=2)
anchor, positive = torch.tensor([0.0, 0.0]), torch.tensor([1.0, 0.0])
for p, style in [(1.0, ":"), (2.0, "-"), (float("inf"), "--")]:
    distance = nn.PairwiseDistance(p)
    missing = distance(anchor, positive) - distance(anchor, negative) + 1.0
    plt.contour(x, y, missing, levels=[0], colors="C0", linestyles=style)
    plt.plot([], [], color="C0", linestyle=style, label=f"p = {p:g}")
plt.plot(0, 0, "s", color="black", markersize=7)
plt.plot(1, 0, "o", color="C2", markersize=7)
plt.text(-0.15, 0, "anchor", ha="right", va="center")
plt.text(1, 0.2, "positive", color="C2", ha="center")
plt.text(2.1, 1.5, "easy: loss 0", color="C0")
plt.axis("scaled")
plt.xlim(-4.4, 4)
plt.ylim(-2.2, 2.2)
plt.axis("off")
plt.legend(loc="upper left")
plt.show()
