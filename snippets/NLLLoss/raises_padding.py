import torch
from torch import nn

log_prob = torch.zeros(3, 5).log_softmax(dim=1)
nn.NLLLoss()(log_prob, torch.tensor([1, 2, -1]))
