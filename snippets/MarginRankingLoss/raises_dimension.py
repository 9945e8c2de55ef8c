import torch
from torch import nn

score1 = torch.tensor([[0.5], [1.5], [2.5]])
score2 = torch.tensor([[1.0], [1.0], [1.0]])
target = torch.tensor([-1.0, 1.0, 1.0])

nn.MarginRankingLoss()(score1, score2, target)
