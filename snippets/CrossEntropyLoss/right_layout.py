import torch
from torch import nn

logits = torch.zeros(2, 4, 4)
target = torch.tensor([[0, 1, 2, 3], [0, 0, 1, 1]])
logits.scatter_(2, target.unsqueeze(2), 10.0)

loss = nn.CrossEntropyLoss()
print("flattened: ", round(loss(logits.flatten(0, 1), target.flatten()).item(), 4))
print("transposed:", round(loss(logits.transpose(1, 2), target).item(), 4))
