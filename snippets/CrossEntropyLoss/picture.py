import math

import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

lead = torch.linspace(-6, 8, 57, requires_grad=True)
logits = torch.cat([lead.unsqueeze(1), torch.zeros(57, 9)], dim=1)
right = torch.zeros(57).long()
loss = F.cross_entropy(logits, right, reduction="none")
loss.sum().backward()

lead, loss, gradient = lead.detach(), loss.detach(), lead.grad
plt.plot(lead, loss, color="C0", label="loss")
plt.plot(lead, gradient, color="C1", linestyle="--", label="gradient")
plt.plot(0, math.log(10), "o", color="C2")
plt.annotate("ln 10", (0, math.log(10)), xytext=(6, 4), textcoords="offset points")
plt.xlabel("logit of the right class, the others at 0")
plt.legend()
plt.show()
