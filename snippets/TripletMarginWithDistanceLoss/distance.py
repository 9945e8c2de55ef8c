import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F


def squared(u, v):
    return (u - v).square().sum(dim=1)


anchor = torch.zeros(200, 1)
positive = torch.full((200, 1), 0.5)
for name, function, color in [("Euclidean", None, "C0"), ("squared", squared, "C1")]:
    far = torch.linspace(0.01, 2, 200).unsqueeze(1).requires_grad_()
    loss = F.triplet_margin_with_distance_loss(
        anchor, positive, far, distance_function=function, reduction="none"
    )
    loss.sum().backward()
    x = far.detach()
    plt.plot(x, loss.detach(), color=color, linestyle="-", label=f"{name}: loss")
    label = f"{name}: gradient"
    plt.plot(x, far.grad, color=color, linestyle="--", label=label)
plt.axvline(0.5, color="0.5", linestyle=":")
plt.text(0.53, 1.35, "positive")
plt.xlabel("distance from anchor to negative")
plt.legend(loc="lower right")
plt.show()
