import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

lead = torch.linspace(-2, 3, 101, requires_grad=True)
scores = torch.stack([lead, torch.zeros(101)], dim=1)
right = torch.zeros(101, dtype=torch.long)
loss = F.multi_margin_loss(scores, right, reduction="none")
loss.sum().backward()

lead, loss, gradient = lead.detach(), loss.detach(), lead.grad
plt.axvspan(0, 1, color="C3", alpha=0.12)
plt.plot(lead, loss, "C0-", label="loss")
low, high = lead < 1, lead > 1
plt.plot(lead[low], gradient[low], "C1--", label="gradient of the right class")
plt.plot(lead[high], gradient[high], "C1--")
plt.plot([1], [0], "o", color="C2")
plt.annotate("margin", (1, 0), xytext=(5, 6), textcoords="offset points")
for at, word in [(-1.2, "wrong"), (0.5, "lead too small"), (2.2, "lead large enough")]:
    plt.text(at, -0.8, word, ha="center", color="0.5", size="small")
plt.xlabel("lead: score of the right class − score of the other")
plt.ylim(-0.95, 1.6)
plt.legend(loc="upper right")
plt.show()
