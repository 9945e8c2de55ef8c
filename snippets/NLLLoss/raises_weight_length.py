import torch
from torch import nn

log_prob = torch.zeros(3, 5).log_softmax(dim=1)
nn.NLLLoss(weight=torch.ones(4))(log_prob, torch.tensor([0, 1, 2]))
