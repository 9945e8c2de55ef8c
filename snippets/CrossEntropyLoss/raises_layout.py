import torch
from torch import nn

nn.CrossEntropyLoss()(torch.zeros(2, 3, 4), torch.zeros(2, 3).long())
