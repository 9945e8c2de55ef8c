import torch
from torch.nn import functional as F

input = torch.tensor([[1.0, 0.5, -2.0, 1.5]], requires_grad=True)
loss = F.multi_margin_loss(input, torch.tensor([0]))
loss.backward()
print("loss:", loss.item())
print("gradient:", input.grad.tolist())
