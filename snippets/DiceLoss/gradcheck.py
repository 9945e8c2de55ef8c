import torch
from from_scratch import dice_loss, dice_loss_grad
from torch.autograd import gradcheck

torch.manual_seed(0)
input = torch.rand(3, 8, dtype=torch.float64, requires_grad=True)
target = torch.randint(2, (3, 8)).double()
print(gradcheck(dice_loss, (input, target)))
auto = torch.autograd.grad(dice_loss(input, target), input)[0]
print(torch.allclose(auto, dice_loss_grad(input, target)))

hard = (input > 0.5).double()
hit, false, missed = hard * target, hard * (1 - target), (1 - hard) * target
hit, false, missed = hit.sum(1), false.sum(1), missed.sum(1)
f1 = 2 * hit / (2 * hit + false + missed)
print(torch.allclose(1 - dice_loss(hard, target, 0.0, "none"), f1))
