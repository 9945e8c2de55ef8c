import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F


def largest(u, v):
    return (u - v).abs().amax(dim=-1)


def cosine(u, v):
    return 1 - F.cosine_similarity(u, v, dim=-1)


axis = torch.linspace(-2.95, 2.95, 119)
x, y = torch.meshgrid(axis, axis, indexing="xy")
grid = torch.stack([x, y], dim=2)
anchor, positive = torch.tensor([1.0, 0.3]), torch.tensor([0.8, 0.9])
spots = torch.tensor([[1.9, -0.6], [-0.4, 0.9], [-1.6, -1.6], [2.4, 1.9]])

figure, axes = plt.subplots(1, 3, figsize=(7.6, 2.9))
panels = [
    ("Euclidean", None, 1.0),
    ("largest difference", largest, 1.0),
    ("1 − cos", cosine, 0.3),
]
for panel, (name, distance, margin) in zip(axes, panels, strict=True):
    options = {"distance_function": distance, "margin": margin, "reduction": "none"}
    loss = F.triplet_margin_with_distance_loss(
        anchor.expand_as(grid), positive.expand_as(grid), grid, **options
    )
    panel.contourf(x, y, loss, levels=[1e-4, 99], colors="C1", alpha=0.12)
    panel.contour(x, y, loss, levels=[1e-4], colors="C0")
    leaf = spots.clone().requires_grad_()
    F.triplet_margin_with_distance_loss(
        anchor.expand(4, 2), positive.expand(4, 2), leaf, **options
    ).sum().backward()
    for spot, push in zip(spots, -leaf.grad, strict=True):
        panel.plot(*spot, "X", color="C1", markersize=6)
        if push.norm() > 1e-3:
            tip = spot + 0.9 * push / push.norm()
            arrow = {"arrowstyle": "->", "color": "C1", "linewidth": 1.6}
            panel.annotate("", tip.tolist(), spot.tolist(), arrowprops=arrow)
    panel.plot(0, 0, "+", color="0.5", markersize=7)
    panel.plot(*anchor, "s", color="black", markersize=6)
    panel.plot(*positive, "o", color="C2", markersize=6)
    panel.set_title(name)
    panel.axis("scaled")
    panel.axis((-2.9, 2.9, -2.9, 2.9))
    panel.axis("off")
plt.show()
