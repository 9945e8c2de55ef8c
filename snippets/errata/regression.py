import torch
from torch.nn import functional as F

x, y = torch.tensor([1.0, -2.0, 4.0]), torch.zeros(3)
huber = F.huber_loss(x, y, delta=1e6)
print("delta large:", huber.item(), "MSE", F.mse_loss(x, y).item())
print("beta 0:", F.smooth_l1_loss(x, y, beta=0.0).item(), F.l1_loss(x, y).item())
print("L1 sum:", F.l1_loss(x, y, reduction="sum").item())

weight = torch.tensor([1.0, 1.0, 3.0])
for name in ("l1_loss", "mse_loss", "huber_loss"):
    loss = getattr(F, name)
    total = loss(x, y, weight=weight, reduction="sum")
    print(name, "divides by", (total / loss(x, y, weight=weight)).item())
