import torch
from torch.nn import functional as F

log_q = torch.tensor([[0.1132, 0.5477, 0.3390]]).log()
target = torch.tensor([[0.1541, 0.0511, 0.0947]])

p = target / target.sum(dim=1, keepdim=True)
print(f"{F.kl_div(log_q, p, reduction='batchmean'):.4f}")
