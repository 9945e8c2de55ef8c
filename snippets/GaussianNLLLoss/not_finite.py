import torch
from torch import nn

input = torch.zeros(4, requires_grad=True)
target = torch.tensor([1.0, 1.0, float("nan"), float("inf")])
var = torch.tensor([float("nan"), float("inf"), 1.0, 1.0])
loss = nn.GaussianNLLLoss(reduction="none")(input, target, var)
loss.sum().backward()
print("loss:    ", loss.tolist())
print("gradient:", input.grad.tolist())
