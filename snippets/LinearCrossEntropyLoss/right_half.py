import torch
from torch import nn
from torch.nn import functional as F

input = torch.ones(2048, 8, dtype=torch.bfloat16)
target = torch.zeros(2048).long()
matrix = torch.zeros(4000, 8, requires_grad=True)  # the head stays in float32
how = nn.LinearCrossEntropyOptions(batch_chunk_size=1)
loss = F.linear_cross_entropy(input.float(), matrix, target, options=how)
loss.backward()
print(f"mean {loss.item():.4f}  gradient {matrix.grad[0, 0].item():.4f}")
