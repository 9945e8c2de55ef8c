import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

# 40 clean points, and three far out that got the wrong label
x = torch.cat([torch.linspace(-1, 1, 40), torch.tensor([4.0, 5.0, 6.0])])
features = torch.stack([x, torch.ones(43)], dim=1)
truth = (x > 0).long()
label = truth.clone()
label[40:] = 0

grid = torch.linspace(-1.5, 6.5, 81)
for output, name, style in [
    (F.log_softmax, "with the log", "C0-"),
    (F.softmax, "without the log", "C4--"),
]:
    weights = torch.zeros(2, 2, requires_grad=True)
    optimizer = torch.optim.Adam([weights], lr=0.1)
    for _ in range(500):
        optimizer.zero_grad()
        loss = F.nll_loss(output(features @ weights, dim=1), label)
        loss.backward()
        optimizer.step()
    right = (features @ weights).argmax(dim=1) == truth
    print(f"{name}: {right[:40].float().mean():.0%} of the clean points right")
    on_grid = torch.stack([grid, torch.ones(81)], dim=1) @ weights
    plt.plot(grid, F.softmax(on_grid, dim=1)[:, 1].detach(), style, label=name)
plt.plot(x[:40:3], truth[:40:3], "o", color="C2", label="clean points")
plt.plot(x[40:], label[40:], "x", color="C1", label="wrong labels")
plt.xlabel("x")
plt.ylabel("probability of class 1")
plt.legend(loc=(0.5, 0.13))
plt.show()
