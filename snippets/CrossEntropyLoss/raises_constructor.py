import torch
from torch import nn

nn.CrossEntropyLoss(torch.zeros(3, 5), torch.tensor([0, 1, 2]))
