import torch
from torch import nn

loss = nn.MarginRankingLoss(reduction="batchmean")
loss(torch.rand(3), torch.rand(3), torch.ones(3))
