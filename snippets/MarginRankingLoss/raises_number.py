import torch
from torch import nn

nn.MarginRankingLoss()(torch.rand(3), torch.rand(3), 1)
