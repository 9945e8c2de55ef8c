import torch
from torch import nn

for x in ([[0.1, 0.2, 5.0]], [[0.1, 0.2, 0.7]]):
    x, y = torch.tensor(x), torch.tensor([2])
    short = (1 - (x[0, 2] - x[0, :2])).clamp(min=0)
    print(f"by hand: {short.sum() / 3:.4f}")
    print(f"torch:   {nn.MultiMarginLoss()(x, y):.4f}")
