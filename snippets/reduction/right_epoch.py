import torch
from torch.nn import functional as F

prediction = torch.tensor([1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 5.0])
target = torch.zeros(9)

total, count = 0.0, 0
for x, y in zip(prediction.split(4), target.split(4), strict=True):
    total += F.mse_loss(x, y, reduction="sum").item()
    count += y.numel()
print(f"sum / count: {total / count:.4f}")
