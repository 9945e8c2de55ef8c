import math

import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

lead = torch.linspace(-8, 12, 81)
logits = torch.cat([lead.unsqueeze(1), torch.zeros(81, 9)], dim=1)
right = torch.zeros(81).long()
once = F.cross_entropy(logits, right, reduction="none")
twice = F.cross_entropy(logits.softmax(dim=1), right, reduction="none")

plt.plot(lead, once, color="C0", label="cross entropy")
plt.plot(lead, twice, color="C1", linestyle="--", label="softmax twice")
floor = math.log(1 + 9 / math.e)
plt.axhline(floor, color="0.5", linestyle=":")
plt.annotate(f"{floor:.4f}", (-8, floor), xytext=(0, -12), textcoords="offset points")
plt.xticks(range(-8, 13, 4))
plt.xlabel("logit of the right class, the others at 0")
plt.ylabel("loss")
plt.legend()
plt.show()
