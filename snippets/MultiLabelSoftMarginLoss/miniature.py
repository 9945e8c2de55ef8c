import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

score = torch.tensor([[1.5, -0.4, 0.8, -2.0, -0.8]])
target = torch.tensor([[1.0, 0.0, 1.0, 0.0, 1.0]])
loss = F.multilabel_soft_margin_loss(score, target)
each = F.binary_cross_entropy_with_logits(score, target, reduction="none")
assert torch.isclose(each.mean(), loss)

plt.figure(figsize=(2.4, 1.4))
plt.bar(torch.arange(5), each[0], 0.5, color="C0")
plt.scatter(torch.arange(5), target[0], s=20, color="C3", zorder=3)
plt.axhline(0, color="0.5", linewidth=0.8)
plt.axis("off")
plt.show()
