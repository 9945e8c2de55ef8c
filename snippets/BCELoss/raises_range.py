import torch
from torch import nn

logits = torch.tensor([0.3, 1.2, -0.1])
nn.BCELoss()(logits, torch.tensor([0.0, 1.0, 0.0]))
