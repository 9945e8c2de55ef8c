import math

import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

logit = torch.linspace(-45, 45, 361)


def gradient(loss, label):
    z = logit.clone().requires_grad_()
    loss(z, torch.full_like(z, label)).backward()
    return z.grad


def through_sigmoid(z, y):
    return F.binary_cross_entropy(z.sigmoid(), y, reduction="sum")


def from_logits(z, y):
    return F.binary_cross_entropy_with_logits(z, y, reduction="sum")


for label, wrong_way in [(1.0, logit < 0), (0.0, logit > 0)]:
    name = ["BCEWithLogitsLoss", "sigmoid, BCELoss"] if label else [None, None]
    right = gradient(from_logits, label)[wrong_way]
    plt.plot(logit[wrong_way], right, "C2-", label=name[0])
    lost = gradient(through_sigmoid, label)[wrong_way]
    plt.plot(logit[wrong_way], lost, "C1--", label=name[1])
print(f"ln 1e-12 = {math.log(1e-12):.1f}")
for z in [-27.0, -30.0, -35.0]:
    at = int((logit == z).nonzero())
    print(f"target 1, logit {z:.0f}: gradient {gradient(through_sigmoid, 1.0)[at]:.4f}")
plt.annotate("17", (17, 0), xytext=(4, 4), textcoords="offset points")
plt.annotate("−27.6", (-27.6, -1), xytext=(5, 8), textcoords="offset points")
plt.text(-44, -1.2, "target 1")
plt.text(30, 1.1, "target 0")
plt.ylim(-1.3, 2)
plt.yticks([-1, 0, 1])
plt.xlabel("logit")
plt.ylabel("gradient")
plt.legend(loc="upper left")
plt.show()
