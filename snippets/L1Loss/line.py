import matplotlib.pyplot as plt
import torch
from torch import nn

x = torch.linspace(-1, 1, 41)
features = torch.stack([x, torch.ones(41)], dim=1)
y = 2 * x + 1
y[20::3] += 20  # seven wrong targets, all on the right

plt.plot(x, y, ".", color="C3", label="target")
losses = [(nn.MSELoss(), "C1--"), (nn.SmoothL1Loss(), "C4-."), (nn.L1Loss(), "C0-")]
for loss, style in losses:
    weights = torch.zeros(2, requires_grad=True)
    optimizer = torch.optim.SGD([weights], lr=0.5)
    scheduler = torch.optim.lr_scheduler.ExponentialLR(optimizer, 0.98)
    for _ in range(400):
        optimizer.zero_grad()
        loss(features @ weights, y).backward()
        optimizer.step()
        scheduler.step()
    slope, start = weights.tolist()
    error = (features @ weights - y).detach().abs()
    hits = (error < 1e-3).sum().item()
    print(
        f"{type(loss).__name__:<12} {slope:.3f} x + {start:.3f}, through {hits} points"
    )
    plt.plot(x, (features @ weights).detach(), style, label=type(loss).__name__)
plt.xlabel("x")
plt.ylabel("y")
plt.legend(loc="upper left")
plt.show()
