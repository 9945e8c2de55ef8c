import math

import torch
from torch.nn import functional as F

hello = torch.tensor([1, 2, 3, 3, 4])
for T in (5, 6, 8):
    log_probs = torch.zeros(T, 5)  # every path counts one
    loss = F.ctc_loss(log_probs, hello, (T,), (5,), reduction="sum")
    print(T, f"paths {(-loss).exp():.0f}", math.comb(T + 5 - 1, 2 * 5))
