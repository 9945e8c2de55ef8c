import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

logit = torch.linspace(-5, 5, 101, requires_grad=True)
yes, no = torch.ones(101), torch.zeros(101)
loss_yes = F.binary_cross_entropy_with_logits(logit, yes, reduction="none")
loss_no = F.binary_cross_entropy_with_logits(logit, no, reduction="none")
loss_yes.sum().backward()

gradient, z = logit.grad, logit.detach()
plt.plot(z, loss_yes.detach(), color="C0", label="loss, target 1")
plt.plot(z, loss_no.detach(), color="C0", linestyle="-.", label="loss, target 0")
plt.plot(z, gradient, color="C1", linestyle="--", label="gradient, target 1")
plt.plot([-5, 0], [5, 0], color="0.5", linestyle=":", label="−x")
plt.plot(0, 0.6931, "o", color="C2")
plt.annotate("ln 2", (0, 0.6931), xytext=(-9, 8), textcoords="offset points")
plt.xlabel("input: the logit x")
plt.legend(loc="upper center")
plt.ylim(-1.2, 6.8)
plt.show()
