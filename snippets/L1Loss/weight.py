import torch
from torch.nn import functional as F

input = torch.tensor([1.0, 2.0])
target = torch.zeros(2)
weight = torch.tensor([1.0, 3.0])

for reduction in ["none", "sum", "mean"]:
    loss = F.l1_loss(input, target, reduction=reduction, weight=weight)
    print(f"{reduction:<5}", loss.tolist())
