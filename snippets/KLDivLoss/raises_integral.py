import torch
from torch import nn

log_q = torch.tensor([[0.7, 0.2, 0.1]]).log()
target = torch.tensor([[1, 0, 0]])

nn.KLDivLoss(reduction="batchmean")(log_q, target)
