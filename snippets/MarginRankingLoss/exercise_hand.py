import torch
from torch import nn

x1 = torch.tensor([4.0, 1.0, 2.0], requires_grad=True)
x2 = torch.tensor([1.0, 2.0, 4.0])
y = torch.tensor([1.0, 1.0, -1.0])
loss = nn.MarginRankingLoss(margin=2.0, reduction="none")(x1, x2, y)
loss.sum().backward()
print("loss:    ", loss.tolist())
print("gradient:", x1.grad.tolist())
