import torch
from torch import nn

log_q = torch.tensor([[0.50, 0.25, 0.25]]).log()
p = torch.tensor([[0.25, 0.50, 0.25]])

loss = nn.KLDivLoss("batchmean")
print(loss.reduction)
print(f"{loss(log_q, p):.4f}")
print(f"{nn.KLDivLoss(reduction='batchmean')(log_q, p):.4f}")
