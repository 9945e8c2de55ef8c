import torch
from torch import nn

input = torch.tensor([2.5, 1.0, 4.5, 6.0], requires_grad=True)
target = torch.tensor([2.0, 1.5, 3.0, 10.0])

mean = nn.SmoothL1Loss()(input, target)
mean.backward()

error = input - target
loss = nn.SmoothL1Loss(reduction="none")(input, target)
gradient = input.grad
print("loss per element:", loss.tolist())
print("mean:", mean.item())
