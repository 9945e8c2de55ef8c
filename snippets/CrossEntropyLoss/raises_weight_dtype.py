import torch
from torch import nn

weight = torch.ones(5).double()
nn.CrossEntropyLoss(weight)(torch.zeros(3, 5), torch.tensor([0, 1, 2]))
