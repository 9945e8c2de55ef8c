import torch
from from_scratch import smooth_l1_loss
from torch import nn

input = torch.tensor([0.5, 0.9, 1.0, 2.0], requires_grad=True)
target = torch.zeros(4)
loss = smooth_l1_loss(input, target, reduction="none")
loss.sum().backward()
print("from scratch:", [round(v, 3) for v in loss.tolist()])
print("its gradient:", [round(v, 3) for v in input.grad.tolist()])
loss = nn.SmoothL1Loss(reduction="none")(input, target)
print("SmoothL1Loss:", [round(v, 3) for v in loss.tolist()])
