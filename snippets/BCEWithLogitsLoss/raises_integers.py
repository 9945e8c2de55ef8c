import torch
from torch import nn

predicted = torch.tensor([0, 1, 1])
nn.BCEWithLogitsLoss()(predicted, torch.tensor([0.0, 1.0, 1.0]))
