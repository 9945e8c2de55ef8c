import torch
from torch import nn

nn.L1Loss(reduction="avg")(torch.zeros(2), torch.ones(2))
