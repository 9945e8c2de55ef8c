import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F


def mse(logit):
    return F.mse_loss(logit.sigmoid(), torch.ones(65), reduction="sum")


def bce(logit):
    ones = torch.ones(65)
    return F.binary_cross_entropy_with_logits(logit, ones, reduction="sum")


names = [(mse, "MSELoss", "C1--"), (bce, "BCEWithLogitsLoss", "C0-")]
for loss, name, style in names:
    logit = torch.linspace(-8, 8, 65, requires_grad=True)
    loss(logit).backward()
    wrong, unsure = logit.grad[0].item(), logit.grad[32].item()
    print(f"{name:<17} at −8: {wrong:.5f}, at 0: {unsure:.2f}")
    plt.plot(logit.detach(), logit.grad, style, label=name)
plt.xlabel("logit (target 1)")
plt.ylabel("gradient")
plt.legend(loc="lower right")
plt.show()
