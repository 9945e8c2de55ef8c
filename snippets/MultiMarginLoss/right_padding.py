import torch
from torch.nn import functional as F

input = torch.tensor([[2.0, 0.0, 0.0], [0.0, 0.0, 2.0], [0.0, 0.0, 0.0]])
target = torch.tensor([0, 2, -1])

real = target >= 0
loss = F.multi_margin_loss(input[real], target[real])
print("real samples:", loss.item())
