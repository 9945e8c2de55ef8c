import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

error = (torch.arange(-20, 21) / 10).requires_grad_()
loss = F.l1_loss(error, torch.zeros(41), reduction="none")
loss.sum().backward()

error, loss, gradient = error.detach(), loss.detach(), error.grad
plt.plot(error, loss, color="C0", label="loss")
for side, label in [(error < 0, "gradient"), (error > 0, None)]:
    plt.plot(error[side], gradient[side], color="C1", linestyle="--", label=label)
plt.plot([0, 0], [-1, 1], "o", color="C1", fillstyle="none")
plt.plot(error[20], gradient[20], "o", color="C2")
plt.xlabel("error: input − target")
plt.legend(loc="lower right")
plt.show()
