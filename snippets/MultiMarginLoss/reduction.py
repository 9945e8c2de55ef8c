import torch
from torch import nn

input = torch.tensor([[2.0, 0.5, 1.5, -1.0], [0.5, 1.0, 0.5, -0.5]])
target = torch.tensor([0, 2])

for reduction in ("none", "sum", "mean"):
    loss = nn.MultiMarginLoss(reduction=reduction)(input, target)
    print(f"{reduction:<5}", loss.tolist())

each = nn.MultiMarginLoss(reduction="none")(input, target)
classes = input.shape[1]
print("per rival:", (each * classes / (classes - 1)).mean().item())
