import torch
from torch import nn

input = torch.tensor([[2.0, 0.5, 1.0, 1.5, -0.5], [0.0, 3.0, 0.0, 1.0, 2.0]])
target = torch.tensor([[0, 2, -1, -1, -1], [4, 1, 3, -1, -1]])

for reduction in ("none", "sum", "mean"):
    loss = nn.MultiLabelMarginLoss(reduction=reduction)(input, target)
    print(f"{reduction:<5}", loss.tolist())

each = nn.MultiLabelMarginLoss(reduction="none")(input, target)
labels = (target >= 0).sum(dim=1)
print("per pair:", (each * 5 / (labels * (5 - labels))).tolist())
