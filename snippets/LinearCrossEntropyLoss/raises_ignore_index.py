import torch
from torch import nn

head = nn.LinearCrossEntropyLoss(4, 3, ignore_index=-100)
head(torch.ones(1, 4), torch.tensor([[0.5, 0.25, 0.25]]))
