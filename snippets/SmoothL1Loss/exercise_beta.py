import torch
from torch import nn

input = torch.tensor([1.0, 2.0, 6.0], requires_grad=True)
loss = nn.SmoothL1Loss(reduction="none", beta=2.0)(input, torch.zeros(3))
loss.sum().backward()
print("loss:    ", loss.tolist())
print("gradient:", input.grad.tolist())
