import torch
from torch import nn

from scripts.probe import call

loss = nn.MultiLabelMarginLoss(reduction="none")
mean = nn.MultiLabelMarginLoss()
x = torch.tensor([[2.0, 0.5, 1.0, 1.5], [0.5, 1.0, 0.5, 0.0]])
y = torch.tensor([[0, 2, -1, -1], [3, -1, -1, -1]])

calls = [
    call(loss, x, y),
    call(mean, x, y, what="reduction mean, the default"),
    call(loss, x[0], y[0]),
    call(loss, x.double(), y),
    call(loss, x[:0], y[:0], what="no sample"),
    call(loss, x, y[:, :2], what="labels without padding"),
    call(loss, x, y[0]),
    call(loss, x, (y >= 0).float(), what="multi-hot, float"),
    call(loss, x, (y >= 0).long(), what="multi-hot, int64: read as class numbers"),
    call(loss, x, y.int()),
    call(loss, torch.rand(2, 3, 4), torch.zeros(2, 3, 4).long()),
    call(loss, x.half(), y),
    call(loss, x.long(), y),
]
