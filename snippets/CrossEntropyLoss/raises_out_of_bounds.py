import torch
from torch import nn

nn.CrossEntropyLoss()(torch.zeros(3, 5), torch.tensor([1, 2, 5]))
