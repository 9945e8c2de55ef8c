import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

score = torch.tensor([1.6, 0.9, 0.1, 1.3])
target = torch.tensor([0, 3, -1, -1])
loss = F.multilabel_margin_loss(score, target)
right, others = score[[0, 3]], score[[1, 2]]
missing = (1 - (right[:, None] - others)).clamp(min=0)
assert torch.isclose(missing.sum() / 4, loss)

plt.figure(figsize=(2.4, 1.4))
for row, first in enumerate(right):
    for column, second in enumerate(others):
        width = 3 * missing[row, column].item()
        plt.plot([0, 1], [first, second], "-", color="C0", linewidth=width)
plt.plot([0, 0], right, "o", color="C2")
plt.plot([1, 1], others, "s", color="C1")
plt.axis("off")
plt.show()
