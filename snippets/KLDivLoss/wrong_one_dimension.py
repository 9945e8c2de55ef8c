import torch
from torch import nn

log_q = torch.tensor([0.25, 0.25, 0.25, 0.25]).log()
p = torch.tensor([1.0, 0.0, 0.0, 0.0])

loss = nn.KLDivLoss(reduction="batchmean")(log_q, p)
print(f"{loss:.4f}")
