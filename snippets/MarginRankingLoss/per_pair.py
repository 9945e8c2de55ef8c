import torch
from torch.nn import functional as F

input1 = torch.tensor([2.0, 2.0, 2.0])
input2 = torch.tensor([1.5, 1.5, 1.5])
target = torch.tensor([1.0, 1.0, -1.0])
gap = torch.tensor([0.25, 1.0, 3.0])

shifted = input1 - target * gap
loss = F.margin_ranking_loss(shifted, input2, target, reduction="none")
print("by shifting:", loss.tolist())
print("written out:", (gap - target * (input1 - input2)).clamp(min=0).tolist())
