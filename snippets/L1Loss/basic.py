import torch
from torch import nn

input = torch.tensor([3.0, 5.0, 2.0, 8.0], requires_grad=True)
target = torch.tensor([3.0, 4.0, 4.0, 2.0])

mean = nn.L1Loss()(input, target)
mean.backward()

error = input - target
loss = nn.L1Loss(reduction="none")(input, target)
gradient = input.grad
print("loss per element:", loss.tolist())
print("mean:", mean.item())
