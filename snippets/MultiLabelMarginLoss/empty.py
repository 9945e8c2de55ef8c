import torch
from torch import nn

input, target = torch.zeros(0, 4), torch.zeros(0, 4, dtype=torch.long)

torch.use_deterministic_algorithms(True)
for reduction in ("none", "sum", "mean"):
    loss = nn.MultiLabelMarginLoss(reduction=reduction)(input, target)
    print(f"{reduction:<5}", loss.tolist())
