import torch
from torch.nn import functional as F

log_q = torch.tensor([[0.50, 0.25, 0.25]]).log().bfloat16()
p = torch.tensor([[0.25, 0.50, 0.25]]).bfloat16()

print(F.kl_div(log_q, p, reduction="batchmean"))
with torch.autocast("cpu", dtype=torch.bfloat16):
    print(F.kl_div(log_q, p, reduction="batchmean"))
