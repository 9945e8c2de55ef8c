import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

lead = torch.linspace(-2, 3, 101)
scores = torch.stack([lead, torch.zeros(101)], dim=1)
right = torch.zeros(101, dtype=torch.long)

plt.axvline(0, color="0.5", linewidth=0.8)
for p, style in [(1, "C0-"), (2, "C4-.")]:
    loss = F.multi_margin_loss(scores, right, p=p, reduction="none")
    plt.plot(lead, loss, style, label=f"p = {p}")
cross_entropy = F.cross_entropy(scores, right, reduction="none")
plt.plot(lead, cross_entropy, color="0.5", linestyle=":", label="CrossEntropyLoss")
plt.plot([1], [0], "o", color="C2")
plt.xlabel("lead: score of the right class − score of the other")
plt.ylabel("loss")
plt.legend()
plt.show()
