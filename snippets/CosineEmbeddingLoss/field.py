import matplotlib.pyplot as plt
import torch
from torch import nn

angle = torch.arange(0, 360, 30).deg2rad()
circle = torch.stack([angle.cos(), angle.sin()], dim=1)
place = torch.cat([length * circle for length in [1.0, 2.0]]).requires_grad_()
fixed = torch.tensor([[1.0, 0.0]]).expand_as(place)
nn.CosineEmbeddingLoss(reduction="sum")(place, fixed, torch.ones(len(place))).backward()

(x, y), (u, v) = place.detach().T, -place.grad.T
plt.quiver(
    x, y, u, v, color="C1", angles="xy", scale_units="xy", scale=1.6, width=0.006
)
plt.scatter(x, y, s=14, color="C0")
plt.annotate("", (2.9, 0), (0, 0), arrowprops={"arrowstyle": "->", "linewidth": 2})
plt.text(2.5, 0.15, "the other vector", ha="center")
for ring in (0, 12):
    inside = place.grad[ring : ring + 12].norm(dim=1)
    print(f"length {1 + ring // 12}: gradient {inside.min():.3f} to {inside.max():.3f}")
print(f"gradient times vector: {(place.grad * place).sum(dim=1).abs().max():.0e}")
plt.axis("scaled")
plt.xlim(-3.4, 3.9)
plt.ylim(-2.4, 2.4)
plt.axis("off")
plt.show()
