import torch
from torch import nn

nn.PoissonNLLLoss(reduction="batchmean")(torch.zeros(3), torch.ones(3))
