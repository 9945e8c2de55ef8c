import torch
from torch import nn

log_q = torch.randn(4, 3).log_softmax(dim=1)
target = torch.tensor([0.25, 0.25, 0.25, 0.25])

nn.KLDivLoss(reduction="batchmean")(log_q, target)
