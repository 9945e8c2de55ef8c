import torch
from torch import nn

weight = torch.tensor([1.0, 10.0])  # nbatch is 2
nn.BCELoss(weight=weight)(torch.full((2, 3), 0.5), torch.ones(2, 3))
