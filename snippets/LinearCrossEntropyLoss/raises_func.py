import torch
from torch import nn

head = nn.LinearCrossEntropyLoss(4, 9, options=nn.LinearCrossEntropyOptions())
torch.func.grad(head)(torch.ones(6, 4), torch.arange(6))
