import torch
from torch import nn

log_q = torch.tensor([0.25, 0.25, 0.25, 0.25]).log()
p = torch.tensor([1.0, 0.0, 0.0, 0.0])

print(f"{nn.KLDivLoss(reduction='sum')(log_q, p):.4f}")
batched = nn.KLDivLoss(reduction="batchmean")(log_q[None], p[None])
print(f"{batched:.4f}", f"{torch.tensor(4.0).log():.4f}")
