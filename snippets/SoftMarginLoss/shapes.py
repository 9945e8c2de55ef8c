import torch
from torch import nn

from scripts.probe import call

loss = nn.SoftMarginLoss(reduction="none")
mean = nn.SoftMarginLoss()
x, y = torch.randn(3), torch.tensor([1.0, -1.0, 1.0])
square, column = torch.randn(3, 3), torch.randn(3, 1)

calls = [
    call(loss, x, y),
    call(loss, torch.randn(2, 3, 4), torch.ones(2, 3, 4)),
    call(loss, torch.tensor(1.0), torch.tensor(-1.0)),
    call(mean, torch.randn(2, 3), torch.ones(2, 3), what="reduction mean, the default"),
    call(mean, torch.rand(0), torch.rand(0), what="empty batch: nan"),
    call(loss, x, torch.tensor(1.0), what="target grows to the input"),
    call(loss, square, y, what="target grows to the input"),
    call(loss, square, y.unsqueeze(1), what="target grows to the input"),
    call(loss, column, y, what="the input does not grow"),
    call(loss, x, y.unsqueeze(1), what="the input does not grow"),
    call(loss, x, torch.ones(2)),
    call(loss, x, y.long()),
    call(loss, x, y > 0, what="False counts as 0: ln 2, no gradient"),
    call(loss, x, y.double()),
    call(loss, x.half(), y),
    call(loss, x.long(), y),
]
