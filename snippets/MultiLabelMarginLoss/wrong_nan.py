import torch
from torch.nn import functional as F

nan = torch.nan
input = torch.tensor([[nan, nan, nan, nan], [nan, 0.2, 0.4, 0.8]], requires_grad=True)
target = torch.tensor([[0, 3, -1, -1], [0, 3, -1, -1]])

loss = F.multilabel_margin_loss(input, target, reduction="none")
loss.sum().backward()
print("loss:    ", loss.tolist())
print("gradient:", input.grad.tolist())
