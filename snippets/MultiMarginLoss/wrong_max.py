import torch
from torch import nn

x = torch.tensor([[0.1, 0.2, 5.0]])
y = torch.tensor([2])

item = (1 - (x[0, 2] - x[0, 0])) + (1 - (x[0, 2] - x[0, 1]))
print(f"by hand: {item / 3:.4f}")
print("torch:  ", nn.MultiMarginLoss()(x, y).item())
