import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

anchor, positive, negative = torch.tensor([[0.0, 0.0], [0.9, 0.5], [-1.1, 0.5]])
loss = F.triplet_margin_loss(anchor[None], positive[None], negative[None])
near, far = positive.norm(), negative.norm()
assert torch.isclose(near - far + 1, loss, atol=1e-5)

axes = plt.figure(figsize=(2.4, 1.4)).gca()
axes.add_patch(plt.Circle((0, 0), near, fill=False, color="C2"))
axes.add_patch(plt.Circle((0, 0), near + 1, fill=False, color="C3", linestyle="--"))
plt.plot(*anchor, "o", color="black")
plt.plot(*positive, "o", color="C2")
plt.plot(*negative, "s", color="C1")
plt.annotate("", (-1.7, 0.8), negative, arrowprops={"arrowstyle": "->", "color": "C0"})
axes.set_aspect("equal")
plt.xlim(-2.6, 2.6)
plt.ylim(-1.3, 1.7)
plt.axis("off")
plt.show()
