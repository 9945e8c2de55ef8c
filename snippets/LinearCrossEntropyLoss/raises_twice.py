import torch
from torch import nn

head = nn.LinearCrossEntropyLoss(4, 9, options=nn.LinearCrossEntropyOptions())
loss = head(torch.ones(6, 4), torch.arange(6))
loss.backward(retain_graph=True)
loss.backward()
