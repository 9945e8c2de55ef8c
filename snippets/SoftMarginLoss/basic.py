import torch
from torch import nn

input = torch.tensor([2.0, 0.5, -1.0, -3.0], requires_grad=True)
target = torch.tensor([1.0, -1.0, 1.0, -1.0])

mean = nn.SoftMarginLoss()(input, target)
mean.backward()

product = target * input
loss = nn.SoftMarginLoss(reduction="none")(input, target)
gradient = input.grad
print("loss per element:", [round(v, 4) for v in loss.tolist()])
print("mean:", round(mean.item(), 4))
