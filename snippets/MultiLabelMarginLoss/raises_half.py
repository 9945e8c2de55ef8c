import torch
from torch import nn

input = torch.tensor([[0.1, 0.2, 0.4, 0.8]])
target = torch.tensor([[0, 3, -1, -1]])

nn.MultiLabelMarginLoss()(input.half(), target)
