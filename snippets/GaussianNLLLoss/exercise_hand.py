import torch
from torch import nn

input, target = torch.zeros(3), torch.tensor([0.0, 2.0, 2.0])
var = torch.tensor([1.0, 1.0, 4.0])
loss = nn.GaussianNLLLoss(reduction="none")(input, target, var)
print([round(v, 4) for v in loss.tolist()])
