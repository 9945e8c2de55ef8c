import torch
from torch.nn import functional as F

torch.manual_seed(0)
x, y = torch.randn(8, 3), torch.randn(8)
y[0] = 1000.0
delta = 1.0

weights = torch.zeros(3, requires_grad=True)
F.huber_loss(x @ weights, y, reduction="sum", delta=delta).backward()
print("HuberLoss:           ", [f"{g:.3f}" for g in weights.grad.tolist()])

weights = torch.zeros(3, requires_grad=True)
prediction = x @ weights
prediction.register_hook(lambda gradient: gradient.clamp(-delta, delta))
(0.5 * (prediction - y) ** 2).sum().backward()
print("half square, clipped:", [f"{g:.3f}" for g in weights.grad.tolist()])
