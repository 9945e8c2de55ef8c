import math

import torch
from torch import nn

logits = torch.tensor([[2.0, 0.0], [math.inf, 0.0]], requires_grad=True)
target = torch.tensor([0, -100])

loss = nn.CrossEntropyLoss()(logits, target)
loss.backward()
print("loss:", round(loss.item(), 4))
print("gradient:\n", logits.grad.numpy().round(4), sep="")
