import torch
from torch import nn

x = torch.tensor([0.1, 0.2, 0.4, 0.8])
y = torch.tensor([0, 3, -1, -1])

total = 0.0
for j in (0, 3):
    for i in (1, 2):
        total += max(0.0, (1 - (x[j] - x[i])).item())
print(f"1 - (x[j] - x[i]): {total / 4:.2f}")
print(f"torch:             {nn.MultiLabelMarginLoss()(x, y):.2f}")
