import torch
from torch import nn

chance = torch.tensor([0.3, 0.9])
nn.BCELoss()(chance, torch.tensor([-1.0, 1.0]))
