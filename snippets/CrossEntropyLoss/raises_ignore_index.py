import torch
from torch import nn

loss = nn.CrossEntropyLoss(ignore_index=0)
loss(torch.zeros(3, 5), torch.full((3, 5), 0.2))
