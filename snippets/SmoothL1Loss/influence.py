import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

good = torch.linspace(-0.4, 0.4, 9).expand(26, 9)
outlier = torch.linspace(0, 5, 26).unsqueeze(1)
values = torch.cat([good, outlier], dim=1)

answer = torch.zeros(26, 1, requires_grad=True)
optimizer = torch.optim.SGD([answer], lr=1.0)
for _ in range(200):
    optimizer.zero_grad()
    loss = F.smooth_l1_loss(answer.expand(26, 10), values, reduction="none")
    loss.mean(dim=1).sum().backward()
    optimizer.step()

smooth, mean = answer.detach().squeeze(1), values.mean(dim=1)
for i in [5, 10, 25]:
    at = outlier[i].item()
    print(f"outlier at {at:g}: SmoothL1 {smooth[i]:.3f}, mean {mean[i]:.3f}")
plt.plot(outlier, mean, color="C1", linestyle="--", label="MSELoss")
plt.plot(outlier, smooth, color="C0", label="SmoothL1Loss")
plt.xlabel("where the outlier is")
plt.ylabel("best constant")
plt.legend()
plt.show()
