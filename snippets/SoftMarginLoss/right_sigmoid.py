import torch
from torch import nn

input = torch.tensor([-8.0, 8.0, 8.0, -8.0])
target = torch.tensor([-1.0, 1.0, 1.0, -1.0])

loss = nn.SoftMarginLoss(reduction="none")(input, target)
print("loss:", [round(v, 4) for v in loss.tolist()])
print("mean:", round(loss.mean().item(), 4))
