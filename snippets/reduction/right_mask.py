import torch
from torch.nn import functional as F

prediction = torch.tensor([1.0, 2.0, 9.0, 9.0])
target = torch.tensor([0.0, 0.0, 0.0, float("nan")])
counts = torch.tensor([True, True, False, False])

loss = F.mse_loss(prediction[counts], target[counts], reduction="sum")
print("sum / count:              ", (loss / counts.sum().clamp(min=1)).item())
