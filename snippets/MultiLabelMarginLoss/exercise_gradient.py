import torch
from torch.nn import functional as F

input = torch.tensor([1.5, 0.0, 1.0, -2.0], requires_grad=True)
loss = F.multilabel_margin_loss(input, torch.tensor([0, 3, -1, -1]))
loss.backward()
print("loss:", loss.item())
print("gradient:", input.grad.tolist())
