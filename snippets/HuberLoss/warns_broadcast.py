import torch
from torch import nn

input = torch.tensor([[1.0], [2.0], [3.0]])
target = torch.tensor([1.0, 2.0, 3.0])

print("loss:", nn.HuberLoss()(input, target).item())
