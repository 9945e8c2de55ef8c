import torch
from torch.nn import functional as F

prediction = torch.tensor([1.0, 2.0, 9.0, 9.0])
target = torch.tensor([0.0, 0.0, 0.0, float("nan")])
counts = torch.tensor([1.0, 1.0, 0.0, 0.0])

loss = F.mse_loss(prediction, target.nan_to_num(), reduction="none")
print("times the mask, then mean:", (loss * counts).mean().item())
loss = F.mse_loss(prediction, target, reduction="none")
print("with the nan left in:     ", (loss * counts).sum().item())
