import torch
from torch import nn

torch.manual_seed(0)
input, target = torch.randn(6, 4), torch.randint(9, (6,))
head = nn.LinearCrossEntropyLoss(4, 9, options=nn.LinearCrossEntropyOptions())
compiled = torch.compile(head, backend="eager")
print((compiled(input, target) - head(input, target)).item())
