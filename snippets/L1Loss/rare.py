import matplotlib.pyplot as plt
import torch
from torch import nn

# seven articles over 20 days: they sell one piece on 1, 3, 5 … 13 days
days = torch.arange(20).unsqueeze(1)
sold = (days < torch.arange(1, 15, 2)).float()
share = sold.mean(dim=0)

for loss, style in [(nn.MSELoss(), "C4--s"), (nn.L1Loss(), "C0-o")]:
    guess = torch.full((7,), 0.5, requires_grad=True)
    optimizer = torch.optim.SGD([guess], lr=0.5)
    scheduler = torch.optim.lr_scheduler.ExponentialLR(optimizer, 0.99)
    for _ in range(600):
        optimizer.zero_grad()
        loss(guess.expand(20, 7), sold).backward()
        optimizer.step()
        scheduler.step()
    name, total = type(loss).__name__, 20 * guess.sum().item()
    print(
        f"{name:<8}", [round(g, 2) + 0.0 for g in guess.tolist()], f"total {total:.0f}"
    )
    plt.plot(share, guess.detach(), style, label=name)
print("sold:   ", [round(s, 2) for s in share.tolist()], f"total {sold.sum():.0f}")
plt.xlabel("share of days with a sale")
plt.ylabel("prediction")
plt.legend()
plt.show()
