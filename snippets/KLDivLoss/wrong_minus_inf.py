import torch
from torch.nn import functional as F

inf = torch.inf
log_q = torch.tensor([[1.0, 0.0, -inf]]).log_softmax(dim=1)
log_p = torch.tensor([[0.0, 1.0, -inf]]).log_softmax(dim=1)

print(F.kl_div(log_q, log_p, reduction="batchmean", log_target=True))
print(F.kl_div(log_q, log_p.exp(), reduction="batchmean"))
print(F.kl_div(log_q, log_p, reduction="none", log_target=True))
