import torch
from torch import nn

nn.CrossEntropyLoss()(torch.zeros(3, 5), torch.zeros(2).long())
