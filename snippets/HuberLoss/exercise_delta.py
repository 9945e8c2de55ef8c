import torch
from torch import nn

input = torch.tensor([1.0, 3.0, -10.0], requires_grad=True)
loss = nn.HuberLoss(reduction="none", delta=3.0)(input, torch.zeros(3))
loss.sum().backward()
print("loss:    ", loss.tolist())
print("gradient:", input.grad.tolist())
