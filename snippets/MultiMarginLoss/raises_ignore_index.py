import torch
from torch import nn

input = torch.tensor([[2.0, 0.5, 1.5], [0.5, 1.0, 0.5]])
target = torch.tensor([0, -100])

nn.MultiMarginLoss(ignore_index=-100)(input, target)
