import torch
from torch import nn

# two sequences of three steps; the second has one step only
input = torch.tensor([[2.0, 1.0, -1.0], [3.0, 0.0, 0.0]])
target = torch.tensor([[1.0, -1.0, -1.0], [-1.0, 1.0, 1.0]])
is_real = torch.tensor([[True, True, True], [True, False, False]])

loss = nn.SoftMarginLoss(reduction="none")(input, target)
print("none:", tuple(loss.shape))
print("sum: ", round(nn.SoftMarginLoss(reduction="sum")(input, target).item(), 4))
print("mean:", round(nn.SoftMarginLoss()(input, target).item(), 4))
print("real:", round(loss[is_real].mean().item(), 4))
weight = torch.where(target > 0, 3.0, 1.0)
weighted = (weight * loss)[is_real].sum() / weight[is_real].sum()
print("positives count three times:", round(weighted.item(), 4))
