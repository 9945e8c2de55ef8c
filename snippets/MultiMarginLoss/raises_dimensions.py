import torch
from torch import nn

input = torch.zeros(2, 3, 4)
target = torch.zeros(2, 4, dtype=torch.long)

nn.MultiMarginLoss()(input, target)
