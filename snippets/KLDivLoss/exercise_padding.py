import torch
from torch.nn import functional as F

torch.manual_seed(0)
log_q = torch.randn(2, 3, 5).log_softmax(dim=-1)
p = torch.randn(2, 3, 5).softmax(dim=-1)
real = torch.tensor([[True, True, True], [True, False, False]])

per_token = F.kl_div(log_q, p, reduction="none").sum(dim=-1)
print(per_token)
print(f"{per_token[real].mean():.4f}")
print(f"{F.kl_div(log_q[real], p[real], reduction='batchmean'):.4f}")
