import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

C = 10
lead = torch.linspace(-2, 12, 281)
logits = torch.cat([lead.unsqueeze(1), torch.zeros(281, C - 1)], dim=1)
right = torch.zeros(281).long()

for epsilon, style in [(0.0, "C0-"), (0.1, "C4--"), (0.3, "C3-.")]:
    loss = F.cross_entropy(logits, right, reduction="none", label_smoothing=epsilon)
    plt.plot(lead, loss, style, label=f"ε = {epsilon:g}")
    if epsilon:
        lowest = loss.argmin()
        plt.plot(lead[lowest], loss[lowest], "o", color="C2")
        p = logits[lowest].softmax(0)[0]
        at = f"{loss[lowest]:.4f} at a lead of {lead[lowest]:.2f}"
        print(f"ε = {epsilon}: lowest {at}, where p = {p:.3f}")
plt.xlabel("logit of the right class, the others at 0")
plt.ylabel("loss")
plt.legend()
plt.show()
