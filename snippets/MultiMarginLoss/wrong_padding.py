import torch
from torch.nn import functional as F

input = torch.tensor([[2.0, 0.0, 0.0], [0.0, 0.0, 2.0], [0.0, 0.0, 0.0]])
target = torch.tensor([0, 2, -1])

loss = F.multi_margin_loss(input, target.clamp(min=0))
print("padding as class 0:", round(loss.item(), 4))
