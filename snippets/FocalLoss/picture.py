import matplotlib.pyplot as plt
import torch
from from_scratch import focal_loss, focal_loss_grad

input = torch.linspace(-3, 4, 141)
target = torch.ones(141)
figure, (left, right) = plt.subplots(2, 1, sharex=True, figsize=(5.0, 4.6))
for gamma, color in [(0, "0.5"), (0.5, "C0"), (2, "C1"), (5, "C2")]:
    name = "cross entropy" if gamma == 0 else f"γ = {gamma}"
    loss = 2 * focal_loss(input, target, 0.5, gamma, "none")
    gradient = 2 * focal_loss_grad(input, target, 0.5, gamma, "none")
    left.plot(input, loss, color=color, label=name)
    right.plot(input, gradient, color=color, label=name)
left.set_ylabel("loss")
right.set_ylabel("gradient")
right.set_xlabel("logit of the right answer")
left.legend()
plt.show()
