import torch
from torch import nn

log_prob = torch.zeros(2, 5, 3, 3).log_softmax(dim=1)
nn.NLLLoss()(log_prob, torch.zeros(2, 1, 3, 3, dtype=torch.long))
