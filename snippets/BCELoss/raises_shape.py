import torch
from torch import nn

chance = torch.tensor([[0.2], [0.7], [0.9]])
nn.BCELoss()(chance, torch.tensor([0.0, 1.0, 1.0]))
