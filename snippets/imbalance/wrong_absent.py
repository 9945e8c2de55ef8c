import torch
from torch import nn

target = torch.tensor([0, 0, 0, 1, 1])  # three classes, none of the third today
weight = len(target) / (3 * target.bincount(minlength=3))
print(weight)

logits = torch.zeros(5, 3, requires_grad=True)
loss = nn.CrossEntropyLoss(weight, label_smoothing=0.1)(logits, target)
loss.backward()
print(loss.item(), logits.grad[0])
