import torch
from torch import nn

input = torch.tensor([[1.0], [2.0], [3.0]])
target = torch.tensor([1.0, 2.0, 3.0])
var = torch.full((3, 1), 0.01)
print("loss:", round(nn.GaussianNLLLoss()(input, target, var).item(), 3))
