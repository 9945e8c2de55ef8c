import torch
from torch import nn

input = torch.tensor([0.5, 0.5, 0.5], requires_grad=True)
target = torch.tensor([0.0, float("inf"), float("nan")])

loss = nn.SmoothL1Loss(reduction="none")(input, target)
loss.sum().backward()
print("loss:    ", loss.tolist())
print("gradient:", input.grad.tolist())

none = torch.zeros(0)
print("mean of nothing:", nn.SmoothL1Loss()(none, none).item())
