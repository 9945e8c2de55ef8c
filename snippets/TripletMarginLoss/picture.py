import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

anchor = torch.zeros(3, 2, requires_grad=True)
positive = torch.tensor([[0.6, 0.8]]).repeat(3, 1).requires_grad_()
negative = torch.tensor([[-0.5, -0.3], [1.3, -0.7], [2.6, -1.3]], requires_grad=True)
F.triplet_margin_loss(anchor, positive, negative, reduction="sum").backward()

near = plt.Circle((0, 0), 1.0, fill=False, color="0.5", linestyle="--", linewidth=1.4)
edge = plt.Circle((0, 0), 2.0, fill=False, color="C0", linewidth=1.8)
plt.gca().add_patch(near)
plt.gca().add_patch(edge)
for point, pull in zip(negative.detach(), -negative.grad, strict=True):
    plt.plot(*point, "X", color="C1", markersize=8)
    if pull.any():
        end = (point + 0.7 * pull).tolist()
        arrow = {"arrowstyle": "->", "color": "C1", "linewidth": 1.8}
        plt.annotate("", end, point.tolist(), arrowprops=arrow)
start, pull = positive[1].detach(), -positive.grad[1]
arrow = {"arrowstyle": "->", "color": "C2", "linewidth": 1.8}
plt.annotate("", (start + 0.7 * pull).tolist(), start.tolist(), arrowprops=arrow)
plt.plot(*start, "o", color="C2", markersize=8)
plt.plot(0, 0, "s", color="black", markersize=7)
plt.text(-0.15, -0.02, "anchor", ha="right", va="center")
plt.text(0.72, 0.86, "positive", color="C2", va="bottom")
plt.text(1.15, -1.15, "negative", color="C1", ha="center")
plt.text(-0.2, -0.75, "hard", color="C1", ha="center")
plt.text(0.4, -1.55, "semi-hard", color="C1", ha="center")
plt.text(2.0, 1.5, "easy: loss 0", color="C0")
plt.text(-1.6, 1.5, "d(a, p) + margin", ha="right", color="C0")
plt.text(-0.5, 1.05, "d(a, p)", ha="right")
plt.axis("scaled")
plt.xlim(-3.6, 3.6)
plt.ylim(-2.1, 2.1)
plt.axis("off")
plt.show()
