import torch
from torch import nn

input, target = torch.zeros(3, 3), torch.ones(3, 3)
var = torch.tensor([0.01, 1.0, 100.0])
loss = nn.GaussianNLLLoss(reduction="none")(input, target, var.expand_as(input))
print([[round(v, 2) for v in row] for row in loss.tolist()])
