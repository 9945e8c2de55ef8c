import torch
from torch import nn

from scripts.probe import call

loss = nn.MultiMarginLoss(reduction="none")
mean = nn.MultiMarginLoss()
x = torch.tensor([[2.0, 0.5, 1.5], [0.5, 1.0, 0.5]])
y = torch.tensor([0, 2])

calls = [
    call(loss, x, y),
    call(mean, x, y, what="reduction mean, the default"),
    call(loss, x[0], y[0]),
    call(loss, x[0], y[:1]),
    call(loss, x[:1], y[0]),
    call(loss, x.double(), y),
    call(loss, x[:0], y[:0], what="no sample"),
    call(loss, x, y.unsqueeze(1)),
    call(loss, x, y[:1]),
    call(loss, x, y.float()),
    call(loss, x, y.int()),
    call(loss, torch.rand(2, 3, 4), torch.zeros(2, 4).long(), what="image or sequence"),
    call(loss, x.half(), y),
    call(loss, x.long(), y),
]
