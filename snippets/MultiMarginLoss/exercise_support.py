import torch
from torch.nn import functional as F

x = torch.tensor([[-9.0], [-8.0], [-0.5], [0.5], [3.0], [30.0]])
y = torch.tensor([0, 0, 0, 1, 1, 1])
near = x.abs().squeeze(1) < 1

for loss in (F.multi_margin_loss, F.cross_entropy):
    slopes = []
    for kept in (near | True, near):
        weight = torch.tensor([[-0.25], [0.25]], requires_grad=True)
        loss(x[kept] @ weight.T, y[kept], reduction="sum").backward()
        slopes.append(round(weight.grad[1].item(), 4))
    print(f"{loss.__name__:<18} six samples {slopes[0]}, the nearest two {slopes[1]}")
