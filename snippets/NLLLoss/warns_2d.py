import torch
from torch import nn

torch.manual_seed(0)
log_prob = torch.randn(2, 5, 3, 3).log_softmax(dim=1)
target = torch.zeros(2, 3, 3, dtype=torch.long)
same = torch.equal(nn.NLLLoss2d()(log_prob, target), nn.NLLLoss()(log_prob, target))
print("same as NLLLoss:", same)
