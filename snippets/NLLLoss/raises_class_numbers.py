import torch
from torch import nn

predicted = torch.tensor([[0, 1], [1, 0]])
nn.NLLLoss()(predicted, torch.tensor([0, 1]))
