import torch
from torch import nn

nn.MSELoss()(torch.tensor([1 + 1j]), torch.tensor([0j]))
