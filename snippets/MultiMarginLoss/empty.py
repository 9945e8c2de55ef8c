import torch
from torch import nn

input, target = torch.zeros(0, 3), torch.zeros(0, dtype=torch.long)

torch.use_deterministic_algorithms(True)
for reduction in ("none", "sum", "mean"):
    loss = nn.MultiMarginLoss(reduction=reduction)(input, target)
    print(f"{reduction:<5}", loss.tolist())

scores = nn.MultiMarginLoss(reduction="none")(input, target)
print("sum of none:", scores.sum().item())
