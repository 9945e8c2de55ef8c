import torch
from torch.nn import functional as F

log_prob = torch.tensor([[0.5, 0.5], [0.5, 0.5], [0.25, 0.75]]).log()
target = torch.tensor([0, -100, 1])
weight = torch.tensor([5.0, 1.0])
print(f"mean {F.nll_loss(log_prob, target):.4f}")
print(f"with weights {F.nll_loss(log_prob, target, weight):.4f}")
print(f"ten times the weights {F.nll_loss(log_prob, target, 10 * weight):.4f}")
total = F.nll_loss(log_prob, target, weight, reduction="sum")
print(f"sum {total:.4f}")
