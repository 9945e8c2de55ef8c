import torch
from torch import nn

x = torch.tensor([[3.0, 0.2, 0.4, 3.0]])
y = torch.tensor([[0, 3, -1, -1]])

first = (1 - (x[0, 0] - x[0, 1])) + (1 - (x[0, 0] - x[0, 2]))
second = (1 - (x[0, 3] - x[0, 1])) + (1 - (x[0, 3] - x[0, 2]))
print(f"by hand: {(first + second) / 4:.4f}")
print("torch:  ", nn.MultiLabelMarginLoss()(x, y).item())
