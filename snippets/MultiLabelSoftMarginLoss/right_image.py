import torch
from torch import nn

input, target = torch.zeros(2, 3, 4, 3), torch.ones(2, 3, 4, 3)
weight = torch.tensor([1.0, 1.0, 10.0])
leaf = input.clone().requires_grad_()
loss = nn.MultiLabelSoftMarginLoss(weight=weight, reduction="none")
loss = loss(leaf.movedim(1, -1), target.movedim(1, -1))
loss.sum().backward()
print("shape:", tuple(loss.shape))
size = leaf.grad.abs()
print("by class: ", [round(g, 3) for g in size.mean((0, 2, 3)).tolist()])
print("by column:", [round(g, 3) for g in size.mean((0, 1, 2)).tolist()])
