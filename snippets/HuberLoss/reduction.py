import torch
from torch.nn import functional as F

input = torch.tensor([1.0, 3.0])
target = torch.zeros(2)
weight = torch.tensor([1.0, 3.0])

none = F.huber_loss(input, target, reduction="none", weight=weight)
mean = F.huber_loss(input, target, weight=weight)
by_sum = none.sum() / weight.sum()
print("none:", none.tolist())
print("sum: ", none.sum().item())
print("mean, divided by 2:       ", mean.item())
print("divided by the weights, 4:", by_sum.item())
absolute = F.l1_loss(input, target, weight=weight)
print("l1_loss, (1 + 9) / 4:     ", absolute.item())
