import torch
from torch import nn

nn.BCEWithLogitsLoss()(torch.zeros(2), torch.tensor([False, True]))
