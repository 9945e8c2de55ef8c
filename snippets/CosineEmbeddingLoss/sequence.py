import torch
from torch import nn

torch.manual_seed(0)
a, b = torch.randn(2, 4, 5, 8)
target = torch.ones(4, 5)

loss = nn.CosineEmbeddingLoss(reduction="none")
losses = loss(a.flatten(0, 1), b.flatten(0, 1), target.flatten())
print(tuple(losses.unflatten(0, (4, 5)).shape))
