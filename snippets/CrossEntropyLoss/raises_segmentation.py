import torch
from torch import nn

nn.CrossEntropyLoss()(torch.zeros(2, 5, 8, 8), torch.zeros(2, 1, 8, 8).long())
