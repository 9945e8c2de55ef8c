import torch
from torch import nn

log_prob = torch.zeros(2, 3, 4).log_softmax(dim=2)
nn.NLLLoss()(log_prob, torch.zeros(2, 3, dtype=torch.long))
