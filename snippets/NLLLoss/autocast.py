import torch
from torch.nn import functional as F

log_prob = torch.full((7000, 2), -10.0, dtype=torch.float16)
target = torch.zeros(7000).long()
print("float():", F.nll_loss(log_prob.float(), target).item())
with torch.autocast("cpu", dtype=torch.float16):
    loss = F.nll_loss(log_prob, target)
print("autocast:", loss.item(), loss.dtype)
