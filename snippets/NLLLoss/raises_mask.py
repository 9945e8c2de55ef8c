import torch
from torch import nn

log_prob = torch.zeros(2, 5, 8, 8).log_softmax(dim=1)
nn.NLLLoss()(log_prob, torch.zeros(2, 8, 8, dtype=torch.uint8))
