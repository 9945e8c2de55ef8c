import torch
from torch.nn import functional as F

input = torch.tensor([[0.3, 0.7, 0.8], [2.0, -1.0, 0.5]])
target = torch.tensor([[0.0, 1.0, 1.0], [1.0, 0.0, 0.0]])
known = torch.tensor([[1.0, 1.0, 0.0], [1.0, 0.0, 0.0]])

masked = F.multilabel_soft_margin_loss(input, target, weight=known)
each = F.binary_cross_entropy_with_logits(input, target, reduction="none")
print("weight as a mask:  ", round(masked.item(), 4))
print("over known labels: ", round(each[known > 0].mean().item(), 4))
print("times all / known: ", round((masked * 6 / 3).item(), 4))
