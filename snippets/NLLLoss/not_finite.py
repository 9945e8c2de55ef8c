import torch
from torch.nn import functional as F

log_prob = torch.tensor([[0.0, -torch.inf]])
first, second = torch.tensor([0]), torch.tensor([1])
weight = torch.tensor([1.0, 0.0])
print("another class is -inf:  ", F.nll_loss(log_prob, first).item())
print("the impossible happened:", F.nll_loss(log_prob, second).item())
zero = F.nll_loss(log_prob, second, weight, reduction="none")
print("weight 0 times inf:     ", zero.item())
print("empty batch:            ", F.nll_loss(log_prob[:0], first[:0]).item())
