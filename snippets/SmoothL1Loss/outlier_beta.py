import torch
from torch.nn import functional as F

x = torch.linspace(-1, 1, 21)
features = torch.stack([x, torch.ones(21)], dim=1)
truth = torch.tensor([2.0, 1.0])
y = features @ truth
y[15] = 1000.0

for beta in [0.01, 0.1, 0.2, 0.5, 1.0]:
    weights = torch.zeros(2, requires_grad=True)
    optimizer = torch.optim.SGD([weights], lr=0.2)
    distance = []
    for _ in range(201):
        distance.append((weights.detach() - truth).abs().max().item())
        optimizer.zero_grad()
        F.smooth_l1_loss(features @ weights, y, beta=beta).backward()
        optimizer.step()
    low, high = min(distance[-20:]), max(distance[-20:])
    print(f"beta={beta:<4g} last 20 steps: {low:.4f} to {high:.4f}")
