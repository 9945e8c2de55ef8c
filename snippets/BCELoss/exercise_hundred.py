import torch
from torch import nn

input = torch.tensor([1.0, 1.0, 1.0, 0.9])
target = torch.tensor([1.0, 0.0, 0.0, 1.0])
print(f"sum:  {nn.BCELoss(reduction='sum')(input, target).item():.4f}")
print(f"mean: {nn.BCELoss()(input, target).item():.4f}")
