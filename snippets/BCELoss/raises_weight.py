import torch
from torch import nn

per_sample = torch.tensor([1.0, 10.0])
nn.BCELoss(weight=per_sample)(torch.full((2, 3), 0.5), torch.ones(2, 3))
