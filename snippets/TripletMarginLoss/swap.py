import matplotlib.pyplot as plt
import torch
from torch import nn

axis = torch.linspace(-3.2, 3.2, 129)
x, y = torch.meshgrid(axis, axis, indexing="xy")
grid = torch.stack([x, y], dim=2)
anchor, positive = torch.tensor([0.0, 0.0]), torch.tensor([1.0, 0.0])
negative = torch.tensor([2.2, 0.6])

distance = nn.PairwiseDistance()
far = distance(anchor, grid)
nearer = torch.minimum(far, distance(positive, grid))
for swap, d, color, style in [(False, far, "C0", "-"), (True, nearer, "C4", "--")]:
    missing = distance(anchor, positive) - d + 1.0
    plt.contour(x, y, missing, levels=[0], colors=color, linestyles=style)
    plt.plot([], [], color=color, linestyle=style, label=f"swap={swap}")
    loss = nn.TripletMarginLoss(swap=swap)(anchor, positive, negative)
    print(f"swap={swap!s:<5}  loss {loss.item():.3f}")
plt.plot(*anchor, "s", color="black", markersize=7)
plt.plot(*positive, "o", color="C2", markersize=7)
plt.plot(*negative, "X", color="C1", markersize=8)
plt.text(-0.15, 0, "anchor", ha="right", va="center")
plt.text(1, -0.45, "positive", color="C2", ha="center")
line = {"arrowstyle": "-", "color": "C1", "shrinkB": 6}
plt.annotate("negative", negative, (2.75, 1.5), color="C1", arrowprops=line)
plt.axis("scaled")
plt.xlim(-4.4, 4)
plt.ylim(-2.2, 2.2)
plt.axis("off")
plt.legend(loc="upper left")
plt.show()
