import matplotlib.pyplot as plt
import torch
from torch import nn

# three groups of 100 clients: most claim nothing, 10, 20 and 30 of them a lot
claims = torch.zeros(3, 100)
claims[0, :10], claims[1, :20], claims[2, :30] = 10.0, 20.0, 40.0
total = claims.sum(dim=1)
plt.bar([-0.3, 0.7, 1.7], total.tolist(), 0.2, color="C3", label="claims")

losses = [
    (nn.MSELoss(), "C0", "//"),
    (nn.HuberLoss(), "C4", ".."),
    (nn.L1Loss(), "C1", ""),
]
for i, (loss, color, hatch) in enumerate(losses):
    premium = torch.full((3, 1), 5.0, requires_grad=True)
    optimizer = torch.optim.SGD([premium], lr=1.0)
    scheduler = torch.optim.lr_scheduler.ExponentialLR(optimizer, 0.98)
    for _ in range(300):
        optimizer.zero_grad()
        loss(premium.expand(3, 100), claims).backward()
        optimizer.step()
        scheduler.step()
    income, name = 100 * premium.detach().squeeze(1), type(loss).__name__
    each = [round(p, 2) + 0.0 for p in premium.squeeze(1).tolist()]
    print(f"{name:<9} premiums {each} balance {round((income - total).sum().item())}")
    place = [group - 0.1 + 0.2 * i for group in range(3)]
    plt.bar(place, income.tolist(), 0.2, color=color, hatch=hatch, label=name)
plt.xticks([0, 1, 2], ["group 1", "group 2", "group 3"])
plt.ylabel("total of the group")
plt.legend()
plt.show()
