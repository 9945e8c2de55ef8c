import torch
from torch import nn

nn.MarginRankingLoss()(torch.zeros(3), torch.zeros(3), torch.ones(2))
