import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

first, second = torch.tensor([[2.0, 0.5], [0.8, 1.3]])
loss = F.cosine_embedding_loss(first[None], second[None], torch.ones(1))
angles = torch.linspace(*torch.atan2(*torch.stack([first, second]).T.flip(0)), 20)
assert torch.isclose(1 - (angles[-1] - angles[0]).cos(), loss, atol=1e-5)

plt.figure(figsize=(2.4, 1.4))
for vector, color in ((first, "black"), (second, "black")):
    arrow = {"arrowstyle": "->", "color": color, "linewidth": 1.4}
    plt.annotate("", vector, (0, 0), arrowprops=arrow)
plt.plot(0.7 * angles.cos(), 0.7 * angles.sin(), color="C0")
plt.xlim(-0.9, 2.9)
plt.ylim(-0.1, 1.5)
plt.axis("off")
plt.show()
