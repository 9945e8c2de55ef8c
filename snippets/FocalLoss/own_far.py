import torch
from from_scratch import focal_loss
from own_gradient import Focal

input = torch.tensor([0.0, 20.0, 89.0], requires_grad=True)
target = torch.ones(3)
for loss in [
    focal_loss(input, target, 0.25, 0.5),
    Focal.apply(input, target, 0.25, 0.5).mean(),
]:
    print(loss.item(), torch.autograd.grad(loss, input)[0])
