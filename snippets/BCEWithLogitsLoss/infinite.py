import torch
from torch import nn

inf, nan = float("inf"), float("nan")
input = torch.tensor([inf, inf, -inf, -inf, nan], requires_grad=True)
target = torch.tensor([1.0, 0.0, 1.0, 0.0, 1.0])
loss = nn.BCEWithLogitsLoss(reduction="none")(input, target)
loss.sum().backward()
gradient = input.grad
