import torch
from from_scratch import focal_loss
from own_gradient import Focal
from torch.autograd import gradcheck, gradgradcheck
from torch.func import grad, vmap

torch.manual_seed(0)
input = torch.randn(4, 3, dtype=torch.float64, requires_grad=True)
target = torch.randint(2, (4, 3)).double()
options = (target, 0.25, 0.5)
print(gradcheck(Focal.apply, (input, *options)))
print(gradgradcheck(Focal.apply, (input, *options)))
each = vmap(grad(lambda x, y: Focal.apply(x, y, 0.25, 0.5).sum()))(input, target)
whole = torch.autograd.grad(focal_loss(input, *options, "sum"), input)[0]
print(torch.allclose(each, whole))
