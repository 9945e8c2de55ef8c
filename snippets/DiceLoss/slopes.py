import torch
from from_scratch import dice_loss
from torch.nn import functional as F

target = torch.zeros(1, 1000)
target[0, :100] = 1
for logit in [0.0, -5.0, -10.0]:
    input = torch.full((1, 1000), logit, requires_grad=True)
    dice = torch.autograd.grad(dice_loss(input.sigmoid(), target), input)[0]
    bce = F.binary_cross_entropy_with_logits(input, target)
    bce = torch.autograd.grad(bce, input)[0]
    print(f"{logit:5} {dice[0, 0].item():.1e} {bce[0, 0].item():.1e}")
