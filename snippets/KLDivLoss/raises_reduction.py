import torch
from torch import nn

log_q = torch.tensor([[0.7, 0.2, 0.1]]).log()
p = torch.tensor([[0.6, 0.3, 0.1]])

loss = nn.KLDivLoss(reduction="batch_mean")
loss(log_q, p)
