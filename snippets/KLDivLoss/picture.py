import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

p = torch.tensor([0.7, 0.3])
z = torch.linspace(-4, 4, 57, requires_grad=True)
log_q = torch.stack([F.logsigmoid(z), F.logsigmoid(-z)], dim=1)

loss = F.kl_div(log_q, p.expand(57, 2), reduction="none").sum(dim=1)
loss.sum().backward()
q = z.detach().sigmoid()

plt.axvline(0.7, color="C3", linestyle=":", label="target p = 0.7")
plt.axhline(0, color="0.5", linewidth=0.8)
plt.plot(q, loss.detach(), "C0-", label="loss")
plt.plot(q, z.grad, "C1--", label="gradient for the logit")
plt.xlabel("q, the model's probability of class 1")
plt.legend(loc=(0.13, 0.7))
plt.show()
