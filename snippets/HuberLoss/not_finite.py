import torch
from torch import nn

input = torch.tensor([0.5, 0.5, 0.5], requires_grad=True)
target = torch.tensor([0.0, float("inf"), float("nan")])

loss = nn.HuberLoss(reduction="none")(input, target)
loss.sum().backward()
print("loss:    ", loss.tolist())
print("gradient:", input.grad.tolist())
