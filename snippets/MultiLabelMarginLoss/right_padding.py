import torch
from torch.nn import functional as F

input = torch.tensor([[0.0, 9.0, 9.0, 0.0]], requires_grad=True)
target = torch.tensor([[1, 2, -1, -1]])

loss = F.multilabel_margin_loss(input, target)
loss.backward()
print("loss:", loss.item())
print("gradient:", input.grad.tolist())
