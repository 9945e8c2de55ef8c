import torch
from torch import nn

# two images of 4 x 3 pixels, three labels a pixel
input, target = torch.zeros(2, 3, 4, 3), torch.ones(2, 3, 4, 3)
weight = torch.tensor([1.0, 1.0, 10.0])
leaf = input.clone().requires_grad_()
loss = nn.MultiLabelSoftMarginLoss(weight=weight, reduction="none")(leaf, target)
loss.sum().backward()
print("shape:", tuple(loss.shape))
size = leaf.grad.abs()
print("by class: ", [round(g, 3) for g in size.mean((0, 2, 3)).tolist()])
print("by column:", [round(g, 3) for g in size.mean((0, 1, 2)).tolist()])
