import torch
from torch import nn

target = nn.functional.one_hot(torch.tensor([0, 1, 2]), 5)
nn.CrossEntropyLoss()(torch.zeros(3, 5), target)
