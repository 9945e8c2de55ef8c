import matplotlib.pyplot as plt
import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
y = torch.arange(3).repeat_interleave(50)
x = 3.0 * (y.unsqueeze(1) - 1) + 0.6 * torch.randn(150, 1)


def squared(scores, y):
    return F.mse_loss(scores, F.one_hot(y, 3).float())


for loss in (squared, F.cross_entropy, F.multi_margin_loss):
    torch.manual_seed(0)
    net = nn.Linear(1, 3)
    optimizer = torch.optim.Adam(net.parameters(), lr=0.05)
    for _ in range(500):
        optimizer.zero_grad()
        loss(net(x), y).backward()
        optimizer.step()
    scores = net(x).detach().requires_grad_()
    loss(scores, y).backward()
    active = (scores.grad != 0).any(dim=1)
    counts = scores.argmax(dim=1).bincount(minlength=3).tolist()
    hit = (scores.argmax(dim=1) == y).float().mean()
    print(f"{loss.__name__:<18} predicted {counts}, right {hit:.3f}, ", end="")
    print(f"samples with a gradient {active.float().mean():.3f}")

line = torch.tensor([[-4.5], [4.5]])
for c, style in enumerate(["C0-", "C4-.", "C3:"]):
    plt.plot(line, net(line).detach()[:, c], style, label=f"score of class {c}")
plt.plot(x[~active], torch.full_like(x[~active], -13), "|", color="0.5")
plt.plot(
    x[active], torch.full_like(x[active], -13), "x", color="C1", label="has a gradient"
)
plt.xlabel("x")
plt.legend(loc="upper center", ncol=2)
plt.ylim(-14.5, 21)
plt.show()
