import torch
from torch import nn

torch.manual_seed(0)
logits = torch.randn(2, 6, 5)
target = torch.tensor([[1, 2, 3, 4, 0, 1], [2, -100, -100, -100, -100, -100]])

loss = nn.CrossEntropyLoss()
whole = loss(logits.flatten(0, 1), target.flatten())
parts = [loss(x, y) for x, y in zip(logits, target, strict=True)]
print("whole batch:          ", round(whole.item(), 4))
print("mean of micro-batches:", round((sum(parts) / 2).item(), 4))
