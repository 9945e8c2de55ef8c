import torch
from from_scratch import focal_loss, focal_loss_grad
from torch.autograd import gradcheck
from torch.nn import functional as F

torch.manual_seed(0)
input = torch.randn(6, dtype=torch.float64, requires_grad=True)
target = torch.tensor([0, 1, 0, 1, 0, 1], dtype=torch.float64)
print(gradcheck(focal_loss, (input, target)))
auto = torch.autograd.grad(focal_loss(input, target), input)[0]
print(torch.allclose(auto, focal_loss_grad(input, target)))
plain = F.binary_cross_entropy_with_logits(input, target)
print(torch.allclose(2 * focal_loss(input, target, alpha=0.5, gamma=0), plain))
