import torch
from torch.nn import functional as F

inf = torch.inf
target = torch.tensor([0.5, 0.0, 0.0, 0.5, -0.5])
input = torch.tensor([-1.0, -1.0, -inf, -inf, -1.0], requires_grad=True)
loss = F.kl_div(input, target, reduction="none")
(gradient,) = torch.autograd.grad(loss.sum(), input)
