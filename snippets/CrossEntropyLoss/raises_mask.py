import torch
from torch import nn

mask = torch.zeros(2, 8, 8, dtype=torch.uint8)
nn.CrossEntropyLoss()(torch.zeros(2, 5, 8, 8), mask)
