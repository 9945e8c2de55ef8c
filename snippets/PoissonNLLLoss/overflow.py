import torch
from torch.nn import functional as F

for dtype in [torch.float16, torch.bfloat16, torch.float32, torch.float64]:
    log_rate = torch.arange(1000, dtype=dtype)
    loss = F.poisson_nll_loss(log_rate, torch.ones(1000, dtype=dtype), reduction="none")
    print(f"{dtype!s:<15} inf from log rate {loss.isinf().nonzero()[0].item()}")
