import torch
from torch import nn

grade1, grade2 = torch.tensor([3, 1]), torch.tensor([2, 2])
nn.MarginRankingLoss()(torch.rand(2), torch.rand(2), grade1 > grade2)
