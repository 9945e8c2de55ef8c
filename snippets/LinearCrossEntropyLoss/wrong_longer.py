import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
input, matrix = torch.randn(4, 5), torch.randn(10, 5)
target = torch.tensor([1, 2, 3, 4, 5, 6, 7, 8])  # twice as many as rows

how = nn.LinearCrossEntropyOptions()
print("4 rows, 8 targets:", F.linear_cross_entropy(input, matrix, target, options=how))
right = F.linear_cross_entropy(input, matrix, target[:4], options=how)
print("4 rows, 4 targets:", right)
