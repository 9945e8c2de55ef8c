import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

score = torch.tensor([2.0, 1.5, 0.2, -0.4])
loss = F.multi_margin_loss(score, torch.tensor(0), reduction="none")
missing = (1 - (score[0] - score[1:])).clamp(min=0)
assert torch.isclose(missing.sum() / 4, loss)

plt.figure(figsize=(2.4, 1.4))
plt.bar(torch.arange(4), score + 1, 0.5, color=["C2", "0.5", "0.5", "0.5"], alpha=0.5)
plt.bar(torch.arange(1, 4), missing, 0.5, score[1:] + 1 - missing, color="C1")
plt.axhline(score[0], color="C3", linestyle="--", linewidth=1)
plt.axis("off")
plt.show()
