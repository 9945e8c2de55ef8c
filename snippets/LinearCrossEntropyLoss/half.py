import math

import torch
from torch import nn
from torch.nn import functional as F

C = 4000


def measure(low, N, rows):
    how = rows and nn.LinearCrossEntropyOptions(batch_chunk_size=rows)
    input, target = torch.ones(N, 8, dtype=low), torch.zeros(N).long()
    matrix = torch.zeros(C, 8, dtype=low, requires_grad=True)  # every row costs ln C
    loss = F.linear_cross_entropy(input, matrix, target, options=how)
    loss.backward()
    name = f"{N // rows} pieces:" if rows else "at once:"
    print(f"{name:<12} mean {loss.item():.4f}  gradient {matrix.grad[0, 0].item():.4f}")


print(f"exact:       mean {math.log(C):.4f}  gradient {1 / C - 1:.4f}")
for rows in (None, 2048, 64, 16, 4, 1):
    measure(torch.bfloat16, 2048, rows)
print("float16")
measure(torch.float16, 8192, 1)
