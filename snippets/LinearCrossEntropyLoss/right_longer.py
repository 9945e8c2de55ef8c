import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
input, matrix = torch.randn(2, 4, 5), torch.randn(10, 5)  # two texts of 4 tokens
target = torch.tensor([[1, 2, 3, 4], [5, 6, 7, 8]])

rows, flat = input.flatten(0, 1), target.flatten()  # both, or neither
assert len(rows) == len(flat), (rows.shape, flat.shape)
how = nn.LinearCrossEntropyOptions()
print(F.linear_cross_entropy(rows, matrix, flat, options=how))
