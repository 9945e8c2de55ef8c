import torch
from torch.nn import functional as F

delta = 2.0
error = torch.tensor([1.9, 2.0, 2.1, -2.0], dtype=torch.float64, requires_grad=True)
zeros = torch.zeros(4, dtype=torch.float64)
loss = F.huber_loss(error, zeros, reduction="sum", delta=delta)
(gradient,) = torch.autograd.grad(loss, error, create_graph=True)
(curvature,) = torch.autograd.grad(gradient.sum(), error)
print("gradient: ", gradient.tolist())
print("curvature:", curvature.tolist())
