import torch
from torch import nn

input = torch.tensor([-3.0, 0.0, 3.0, 3.0], requires_grad=True)
target = torch.tensor([0.0, 0.0, 0.0, 1.0])

loss = nn.SoftMarginLoss(reduction="none")(input, target)
loss.sum().backward()
print("loss:    ", [round(v, 4) for v in loss.tolist()])
print("gradient:", [round(v, 4) for v in input.grad.tolist()])
