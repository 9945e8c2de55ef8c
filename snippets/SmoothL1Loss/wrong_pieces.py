import torch
from torch import nn


def small_square_large_absolute(input, target):
    distance = (input - target).abs()
    return torch.where(distance < 1, distance**2, distance)


input = torch.tensor([0.5, 0.9, 1.0, 2.0], requires_grad=True)
target = torch.zeros(4)
loss = small_square_large_absolute(input, target)
loss.sum().backward()
print("described:   ", [round(v, 3) for v in loss.tolist()])
print("its gradient:", [round(v, 3) for v in input.grad.tolist()])
loss = nn.SmoothL1Loss(reduction="none")(input, target)
print("SmoothL1Loss:", [round(v, 3) for v in loss.tolist()])
