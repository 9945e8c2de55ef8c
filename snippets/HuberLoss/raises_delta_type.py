import torch
from torch import nn

nn.HuberLoss(delta=torch.tensor(1.0))
