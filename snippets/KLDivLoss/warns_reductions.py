import torch
from torch import nn

log_q = torch.tensor([[0.50, 0.25, 0.25], [0.25, 0.25, 0.50]]).log()
p = torch.tensor([[0.25, 0.50, 0.25], [0.50, 0.50, 0.00]])

for reduction in ("sum", "batchmean", "mean"):
    loss = nn.KLDivLoss(reduction=reduction)(log_q, p)
    print(f"{reduction:9s} {loss:.4f}")
