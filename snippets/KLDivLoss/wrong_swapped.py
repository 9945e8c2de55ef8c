import torch
from torch.nn import functional as F

p = torch.tensor([[0.7, 0.2, 0.1]])
log_q = torch.tensor([[1.0, 1.0, 0.0]]).log_softmax(dim=1)

print(F.kl_div(p, log_q, reduction="batchmean"))
print(F.kl_div(p.log(), log_q.exp(), reduction="batchmean"))
