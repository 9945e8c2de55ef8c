import matplotlib.pyplot as plt
import torch
from torch import nn

angle = torch.arange(12) * torch.pi / 6 + 0.2
radius = torch.tensor([0.35, 0.7, 1.5]).repeat_interleave(4)
points = radius.unsqueeze(1) * torch.stack([angle.cos(), angle.sin()], dim=1)
points[:4] *= 1.4
points.requires_grad_()
target = torch.tensor([1, -1]).repeat(6)

distance = nn.PairwiseDistance()(points, torch.zeros(1, 2))
nn.HingeEmbeddingLoss(margin=1.0, reduction="sum")(distance, target).backward()
at, step = points.detach(), -0.35 * points.grad

turn = torch.linspace(0, 2 * torch.pi, 73)
plt.plot(turn.cos(), turn.sin(), color="0.5", linestyle=":", label="distance m")
plt.plot(0, 0, "*", color="black", markersize=11)
for value, marker, name in [(1, "o", "similar: y = 1"), (-1, "s", "different: y = −1")]:
    here = target == value
    color = "C0" if value == 1 else "C4"
    plt.plot(at[here, 0], at[here, 1], marker, color=color, label=name)
for (x, y), (dx, dy) in zip(at.tolist(), step.tolist(), strict=True):
    if dx or dy:
        arrow = {"arrowstyle": "->", "color": "C1", "lw": 1.5, "linestyle": "--"}
        plt.annotate("", (x + dx, y + dy), (x, y), arrowprops=arrow)
plt.gca().set_aspect("equal")
plt.xlim(-2.1, 4.1)
plt.xticks([-2, -1, 0, 1, 2])
plt.legend(loc="upper right")
plt.show()
