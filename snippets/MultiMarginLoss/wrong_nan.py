import torch
from torch.nn import functional as F

nan = torch.nan
input = torch.tensor([[nan, nan, nan], [nan, 1.0, 0.0], [0.0, nan, 5.0]])
input.requires_grad_()
target = torch.tensor([0, 0, 0])

loss = F.multi_margin_loss(input, target, reduction="none")
loss.sum().backward()
print("loss:    ", loss.tolist())
print("gradient:", input.grad.tolist())
print("CrossEntropyLoss:", F.cross_entropy(input, target).item())
