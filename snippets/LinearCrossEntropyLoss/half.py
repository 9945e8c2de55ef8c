import math

import torch
from torch import nn
from torch.nn import functional as F

N, C = 2048, 4000
low = torch.bfloat16
input = torch.ones(N, 8, dtype=low)
target = torch.zeros(N).long()
print(f"exact:       mean {math.log(C):.4f}  gradient {1 / C - 1:.4f}")
for rows in (None, 2048, 64, 16, 4, 1):
    how = rows and nn.LinearCrossEntropyOptions(batch_chunk_size=rows)
    matrix = torch.zeros(C, 8, dtype=low, requires_grad=True)  # every row costs ln C
    loss = F.linear_cross_entropy(input, matrix, target, options=how)
    loss.backward()
    name = f"{N // rows} pieces:" if rows else "at once:"
    print(f"{name:<12} mean {loss.item():.4f}  gradient {matrix.grad[0, 0].item():.4f}")
