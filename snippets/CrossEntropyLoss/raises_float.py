import torch
from torch import nn

nn.CrossEntropyLoss()(torch.zeros(3, 5), torch.tensor([0.0, 1.0, 2.0]))
