import torch
from torch import nn

how = nn.LinearCrossEntropyOptions(acc_dtype=torch.float64)
head = nn.LinearCrossEntropyLoss(4, 9, options=how)
head(torch.ones(2, 4), torch.tensor([0, 1]))
