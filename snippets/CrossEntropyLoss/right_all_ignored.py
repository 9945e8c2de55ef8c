import torch
from torch import nn

logits = torch.zeros(2, 3)
loss = nn.CrossEntropyLoss(reduction="sum")

total, count = 0.0, 0
for target in ([0, 1], [-100, -100], [2, 2]):
    target = torch.tensor(target)
    total += loss(logits, target).item()
    count += (target != -100).sum().item()
print("mean of", count, "targets:", round(total / count, 4))
