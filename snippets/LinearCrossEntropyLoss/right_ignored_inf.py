import math

import torch
from torch import nn

torch.manual_seed(0)
input = torch.tensor([[1.0, 2.0], [math.inf, 0.0]])
target = torch.tensor([1, -100])
how = nn.LinearCrossEntropyOptions()
head = nn.LinearCrossEntropyLoss(2, 3, options=how)
keep = target != -100
loss = head(input[keep], target[keep])
loss.backward()
print("loss", loss.item(), " nan:", head.linear.weight.grad.isnan().any().item())
