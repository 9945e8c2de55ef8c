import torch
from torch.nn import functional as F

log_prob = torch.tensor([[0.5, 0.5], [0.5, 0.5], [0.5, 0.5], [0.9, 0.1]]).log()
padded = torch.tensor([0, 0, -100, 1])

counted = (padded != -100).sum()
total = 0.0
for i in (0, 2):
    part = F.nll_loss(log_prob[i : i + 2], padded[i : i + 2], reduction="sum")
    total = total + part / counted
print(f"whole batch {F.nll_loss(log_prob, padded):.4f}, in two parts {total:.4f}")
