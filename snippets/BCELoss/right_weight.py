import torch
from torch import nn

input = torch.full((2, 2), 0.5)
target = torch.ones(2, 2)
per_sample = torch.tensor([1.0, 10.0]).unsqueeze(1)

loss = nn.BCELoss(weight=per_sample, reduction="none")(input, target)
print([[round(v, 4) for v in row] for row in loss.tolist()])
