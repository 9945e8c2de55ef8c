import torch
from torch.nn import functional as F

input = torch.tensor([[1.0, 0.0], [0.5, 0.5], [1.0, 0.5], [0.0, 2.0]])
matrix = torch.tensor([[2.0, 0.0], [0.0, 2.0], [-1.0, -1.0]])
target = torch.tensor([0, 2, 1, -100])
weight = torch.tensor([1.0, 1.0, 3.0])

each = F.linear_cross_entropy(input, matrix, target, weight=weight, reduction="none")
mean = F.linear_cross_entropy(input, matrix, target, weight=weight)
print("none:", each)
print("mean:", mean, " divided by", (each.sum() / mean).item())
