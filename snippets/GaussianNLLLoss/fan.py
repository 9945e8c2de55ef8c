import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

torch.manual_seed(0)
x = torch.linspace(-1, 1, 400)
noise = torch.where(x < 0, 0.1, 1.0)
y = 2 * x + noise * torch.randn(400)

line = torch.zeros(2, requires_grad=True)
log_var = torch.zeros(2, requires_grad=True)
optimizer = torch.optim.Adam([line, log_var], lr=0.05)
for _ in range(800):
    optimizer.zero_grad()
    var = torch.where(x < 0, *log_var).exp()
    F.gaussian_nll_loss(line[0] * x + line[1], y, var).backward()
    optimizer.step()
mean, std = (line[0] * x + line[1]).detach(), var.detach().sqrt()

features = torch.stack([x, torch.ones(400)], dim=1)
flat = features @ torch.linalg.lstsq(features, y.unsqueeze(1)).solution.squeeze(1)
one_std = (y - flat).std().expand(400)
plt.plot(x[::3], y[::3], ".", color="0.5", markersize=3)
bands = {"MSELoss": (flat, one_std, "C1--"), "GaussianNLLLoss": (mean, std, "C0-")}
for name, (m, s, style) in bands.items():
    plt.plot(x[::9], (m + 1.96 * s)[::9], style, label=name)
    plt.plot(x[::9], (m - 1.96 * s)[::9], style)
    inside = ((y - m).abs() < 1.96 * s).float()
    left, right = inside[x < 0].mean().item(), inside[x >= 0].mean().item()
    print(f"{name:<15} sd {s[0]:.2f}, {s[-1]:.2f}; inside: {left:.1%}, {right:.1%}")
plt.legend(loc="upper left")
plt.show()
