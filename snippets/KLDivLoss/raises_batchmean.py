import torch
from torch import nn

logits = torch.tensor([[2.0, 1.0, 0.0]])

loss = nn.CrossEntropyLoss(reduction="batchmean")
loss(logits, torch.tensor([0]))
