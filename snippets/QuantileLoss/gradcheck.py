import torch
from from_scratch import quantile_loss, quantile_loss_grad
from torch.autograd import gradcheck
from torch.nn import functional as F

torch.manual_seed(0)
input = torch.randn(6, dtype=torch.float64, requires_grad=True)
target = torch.randn(6, dtype=torch.float64)
print(gradcheck(quantile_loss, (input, target, 0.9)))
auto = torch.autograd.grad(quantile_loss(input, target, 0.9), input)[0]
print(torch.allclose(auto, quantile_loss_grad(input, target, 0.9)))
print(torch.allclose(2 * quantile_loss(input, target), F.l1_loss(input, target)))
