import math

import torch
from torch.nn import functional as F

logits = torch.tensor([[2.0, 1.0, -math.inf]])
target = torch.tensor([0])

allowed = logits.isfinite()
one_hot = F.one_hot(target, 3).float()
smooth = 0.9 * one_hot + 0.1 * allowed / allowed.sum(dim=1, keepdim=True)
log_p = logits.log_softmax(dim=1).masked_fill(~allowed, 0.0)
print("smoothed:    ", -(smooth * log_p).sum(dim=1).mean().item())
