import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

sample = torch.tensor([1.0, 2.0, 3.0, 5.0, 14.0])
for name, function, style in [
    ("L1Loss", F.l1_loss, "C4--"),
    ("MSELoss", F.mse_loss, "C0-"),
]:
    guess = torch.linspace(0, 15, 301, requires_grad=True)
    pairs = guess.unsqueeze(1).expand(301, 5), sample.expand(301, 5)
    function(*pairs, reduction="none").mean(dim=1).sum().backward()
    plt.plot(guess.detach(), guess.grad, style, label=name)

guess = torch.full((5,), 5.0, requires_grad=True)
F.mse_loss(guess, sample, reduction="sum").backward()
print("pushes at the mean:", guess.grad.tolist(), "sum", guess.grad.sum().item())
plt.axhline(0, color="0.5", linewidth=0.8)
plt.plot(sample, torch.zeros(5), "o", color="C3", label="sample")
plt.plot([3, 5], [0, 0], "o", color="C2")
plt.annotate("median", (3, 0), xytext=(-34, 5), textcoords="offset points")
plt.annotate("mean", (5, 0), xytext=(4, -14), textcoords="offset points")
plt.ylim(-3, 3)
plt.xlabel("guess")
plt.ylabel("gradient")
plt.legend(loc="upper left")
plt.show()
