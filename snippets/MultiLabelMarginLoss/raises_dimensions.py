import torch
from torch import nn

input = torch.zeros(2, 3, 4)
target = torch.full((2, 3, 4), -1)

nn.MultiLabelMarginLoss()(input, target)
