import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

far = torch.linspace(0.02, 4, 200, requires_grad=True)
anchor = torch.zeros(200, 2)
positive = torch.tensor([1.0, 0.0]).expand(200, 2)
negative = torch.stack([far, torch.zeros(200)], dim=1)
loss = F.triplet_margin_loss(anchor, positive, negative, reduction="none")
loss.sum().backward()

plt.plot(far.detach(), loss.detach(), color="C0", label="loss")
plt.plot(far.detach(), far.grad, color="C1", linestyle="--", label="gradient")
plt.axvline(1, color="0.5", linestyle=":")
plt.axvline(2, color="0.5", linestyle=":")
plt.text(1.05, 1.9, "d(a, p)")
plt.text(2.05, 1.9, "d(a, p) + margin")
for x, word in [(0.5, "hard"), (1.5, "semi-hard"), (3, "easy: loss 0")]:
    plt.text(x, -0.55, word, ha="center")
plt.xlabel("distance from anchor to negative")
plt.legend(loc="center right")
plt.show()
