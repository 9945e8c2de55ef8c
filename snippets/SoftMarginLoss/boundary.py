import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

torch.manual_seed(0)
x = torch.cat([torch.randn(60, 2) + 1, torch.randn(60, 2) - 1])
target = torch.cat([torch.ones(60), torch.zeros(60)])

plt.plot(*x[:60].T, "C3^", label="positive class")
plt.plot(*x[60:].T, "o", color="0.5", label="negative class", fillstyle="none")
names = [("labels −1, 1", "C2-", 2 * target - 1), ("labels 0, 1", "C1--", target)]
for name, style, label in names:
    layer = torch.nn.Linear(2, 1)
    torch.nn.init.zeros_(layer.weight)
    torch.nn.init.zeros_(layer.bias)
    optimizer = torch.optim.SGD(layer.parameters(), lr=0.5)
    for _ in range(300):
        optimizer.zero_grad()
        loss = F.soft_margin_loss(layer(x).squeeze(1), label)
        loss.backward()
        optimizer.step()
    says_yes = layer(x).detach().squeeze(1) > 0
    right = (says_yes == (target > 0)).float().mean()
    print(f"{name}: loss {loss:.3f}, right {right:.0%}, positive {says_yes.sum()}/120")
    (a, b), c = layer.weight[0].tolist(), layer.bias.item()
    edge = torch.tensor([-4.0, 4.0])
    plt.plot(edge, -(a * edge + c) / b, style, label=name)
plt.ylim(-5, 4)
plt.legend(ncols=2, loc="lower center", bbox_to_anchor=(0.5, 1))
plt.show()
