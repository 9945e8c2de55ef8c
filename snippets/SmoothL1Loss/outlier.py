import matplotlib.pyplot as plt
import torch
from torch import nn

x = torch.linspace(-1, 1, 21)
features = torch.stack([x, torch.ones(21)], dim=1)
truth = torch.tensor([2.0, 1.0])
y = features @ truth
y[15] = 1000.0

losses = [
    (nn.MSELoss(), "C1--"),
    (nn.L1Loss(), "C4:"),
    (nn.SmoothL1Loss(beta=0.1), "C0-"),
]
for loss, style in losses:
    weights = torch.zeros(2, requires_grad=True)
    optimizer = torch.optim.SGD([weights], lr=0.2)
    distance = []
    for _ in range(201):
        distance.append((weights.detach() - truth).abs().max().item())
        optimizer.zero_grad()
        loss(features @ weights, y).backward()
        optimizer.step()
    name, low, high = type(loss).__name__, min(distance[-20:]), max(distance[-20:])
    print(f"{name:<12} last 20 steps: {low:.4f} to {high:.4f}")
    plt.plot(range(0, 201, 4), distance[::4], style, label=name)
plt.yscale("log")
plt.yticks([0.01, 0.1, 1, 10, 100], ["0.01", "0.1", "1", "10", "100"])
plt.xlabel("step")
plt.ylabel("distance from the truth")
plt.legend(loc="center right", bbox_to_anchor=(1, 0.65))
plt.show()
