import torch
from torch import nn

torch.manual_seed(0)
logits = torch.randn(2, 6, 5)
target = torch.tensor([[1, 2, 3, 4, 0, 1], [2, -100, -100, -100, -100, -100]])

loss = nn.CrossEntropyLoss(reduction="sum")
count = (target != -100).sum()  # over all micro-batches, before the first of them
parts = [loss(x, y) / count for x, y in zip(logits, target, strict=True)]
print("sum of micro-batches: ", round(sum(parts).item(), 4))
