import matplotlib.pyplot as plt
import torch
from torch import nn

logit = torch.linspace(-6, 6, 97)
loss = nn.MultiLabelSoftMarginLoss(reduction="none")
for target, lines in [(1.0, ("C0-", "C1--")), (0.0, ("C0-.", "C1:"))]:
    x = logit.unsqueeze(1).requires_grad_()
    value = loss(x, torch.full((97, 1), target))
    (gradient,) = torch.autograd.grad(value.sum(), x)
    plt.plot(logit, value.detach(), lines[0], label=f"loss, y = {target:g}")
    plt.plot(logit, gradient, lines[1], label=f"gradient, y = {target:g}")
plt.xlabel("logit")
plt.legend(loc="upper center")
plt.show()
