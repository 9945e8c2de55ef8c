import torch
from torch.nn import functional as F

x = torch.zeros(2, requires_grad=True)
F.mse_loss(x, torch.ones(2, dtype=torch.float64)).backward()
print("MSE, float32 against float64:", x.grad)
loss = F.soft_margin_loss(torch.tensor([20.0]), torch.ones(1))
print("SoftMargin, score 20:", f"{loss.item():.3g}")
mixed = torch.zeros(2, requires_grad=True)
try:
    F.huber_loss(mixed, torch.ones(2, dtype=torch.float64)).backward()
except RuntimeError as error:
    print("Huber:", error)
