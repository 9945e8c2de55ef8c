import torch
from torch.nn import functional as F

for dtype in [torch.float32, torch.bfloat16, torch.float16]:
    for n in [1000, 7000, 65520]:
        log_prob = torch.full((n, 2), -10.0, dtype=dtype)
        loss = F.nll_loss(log_prob, torch.zeros(n).long())
        print(f"{dtype!s:<15} {n:>5} losses of 10: {loss.item()}")
