import torch
from torch import nn

nn.BCEWithLogitsLoss()(torch.zeros(3), torch.tensor([0, 1, 1]))
