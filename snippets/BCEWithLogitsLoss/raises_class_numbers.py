import torch
from torch import nn

logits = torch.zeros(4, 3)
nn.BCEWithLogitsLoss()(logits, torch.tensor([0, 2, 1, 1]))
