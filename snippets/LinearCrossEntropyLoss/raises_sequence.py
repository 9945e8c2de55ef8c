import torch
from torch import nn

hidden = torch.ones(2, 7, 4)  # two texts of 7 tokens
target = torch.zeros(2, 7).long()
nn.LinearCrossEntropyLoss(4, 9)(hidden, target)
