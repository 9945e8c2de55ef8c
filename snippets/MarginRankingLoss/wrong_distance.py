import torch
from torch import nn

anchor = torch.tensor([[0.0, 0.0]])
same = torch.tensor([[1.0, 0.0]])
different = torch.tensor([[3.0, 0.0]])

near = nn.PairwiseDistance()(anchor, same)
far = nn.PairwiseDistance()(anchor, different)
loss = nn.MarginRankingLoss(margin=1.0)(near, far, torch.ones(1))
print("loss:", round(loss.item(), 4))
