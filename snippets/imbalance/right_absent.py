import torch
from torch import nn

counts = torch.tensor([600, 380, 20])  # of the whole training set, not of a batch
weight = counts.sum() / (3 * counts.clamp(min=1))
print(weight)

target = torch.tensor([0, 0, 0, 1, 1])
logits = torch.zeros(5, 3, requires_grad=True)
loss = nn.CrossEntropyLoss(weight, label_smoothing=0.1)(logits, target)
loss.backward()
print(loss.item(), logits.grad[0])
