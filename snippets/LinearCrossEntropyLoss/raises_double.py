import torch
from torch import nn

head = nn.LinearCrossEntropyLoss(4, 9, options=nn.LinearCrossEntropyOptions())
input = torch.ones(6, 4, requires_grad=True)
loss = head(input, torch.arange(6))
(slope,) = torch.autograd.grad(loss, input, create_graph=True)
slope.pow(2).sum().backward()
