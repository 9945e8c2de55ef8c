import torch
from torch import nn

predicted = (torch.tensor([0.2, 0.7, 0.9]) > 0.5).long()
nn.BCELoss()(predicted, torch.tensor([0.0, 1.0, 1.0]))
