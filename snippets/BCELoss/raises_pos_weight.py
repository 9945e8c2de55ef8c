import torch
from torch import nn

nn.BCELoss(pos_weight=torch.tensor(3.0))
