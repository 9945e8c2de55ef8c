import torch
from torch import nn

log_prob = torch.zeros(5).log_softmax(dim=0)
nn.NLLLoss()(log_prob, torch.tensor([0, 0, 1, 0, 0]))
