import torch
from torch import nn

log_prob = torch.zeros(3, 5).log_softmax(dim=1)
weight = torch.ones(5, dtype=torch.float64)
nn.NLLLoss(weight)(log_prob, torch.tensor([0, 1, 2]))
