import torch
from torch import nn

input = torch.tensor([2.5, 1.0, 4.5, 6.0], requires_grad=True)
target = torch.tensor([2.0, 1.5, 2.5, 10.0])

mean = nn.HuberLoss(delta=2.0)(input, target)
mean.backward()

error = input - target
loss = nn.HuberLoss(reduction="none", delta=2.0)(input, target)
gradient = input.grad
print("loss per element:", loss.tolist())
print("mean:", mean.item())
