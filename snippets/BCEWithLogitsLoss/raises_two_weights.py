import torch
from torch import nn

class_weights = torch.tensor([1.0, 5.0])
nn.BCEWithLogitsLoss(weight=class_weights)(torch.zeros(4, 1), torch.zeros(4, 1))
