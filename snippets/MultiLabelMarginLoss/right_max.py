import torch
from torch import nn

y = torch.tensor([[0, 3, -1, -1]])
for x in ([[3.0, 0.2, 0.4, 3.0]], [[0.1, 0.2, 0.4, 0.8]]):
    x = torch.tensor(x)
    labels, others = x[0, [0, 3]], x[0, [1, 2]]
    short = (1 - (labels.unsqueeze(1) - others)).clamp(min=0)
    print(f"by hand: {short.sum() / 4:.4f}")
    print(f"torch:   {nn.MultiLabelMarginLoss()(x, y):.4f}")
