import torch
from torch import nn

gap = torch.tensor([0.5, 1.0, 2.0])
nn.MarginRankingLoss(margin=gap)(torch.rand(3), torch.rand(3), torch.ones(3))
