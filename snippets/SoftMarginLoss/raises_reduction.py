import torch
from torch import nn

nn.SoftMarginLoss(reduction="batchmean")(torch.zeros(2), torch.ones(2))
