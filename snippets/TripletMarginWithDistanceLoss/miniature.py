import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F


def cosine(u, v):
    return 1 - F.cosine_similarity(u, v)


anchor, positive, negative = torch.tensor([[1.6, 0.1], [1.2, 0.5], [0.6, 1.1]])
loss = F.triplet_margin_with_distance_loss(
    anchor[None], positive[None], negative[None], distance_function=cosine, margin=0.6
)
assert loss > 0

axes = plt.figure(figsize=(2.4, 1.4)).gca()
edge = torch.acos(F.cosine_similarity(anchor, positive, dim=0) - 0.6)
middle = torch.atan2(anchor[1], anchor[0])
for angle in (middle - edge, middle + edge):
    plt.plot([0, 2.4 * angle.cos()], [0, 2.4 * angle.sin()], "--", color="C3")
for point, color in [(anchor, "black"), (positive, "C2"), (negative, "C1")]:
    plt.plot([0, point[0]], [0, point[1]], "-", color=color, linewidth=1.2)
    plt.plot(*point, "o", color=color)
plt.annotate(
    "", (-0.15, 1.35), negative, arrowprops={"arrowstyle": "->", "color": "C0"}
)
axes.set_aspect("equal")
plt.xlim(-1.4, 2.4)
plt.ylim(-0.8, 1.5)
plt.axis("off")
plt.show()
