import torch
from torch import nn

from scripts.probe import call

loss = nn.LinearCrossEntropyLoss(4, 5, reduction="none")
mean = nn.LinearCrossEntropyLoss(4, 5)
places = nn.LinearCrossEntropyLoss(4, 5, out_features=(3,), reduction="none")
how = nn.LinearCrossEntropyOptions()
cut = nn.LinearCrossEntropyLoss(4, 5, reduction="none", options=how)
x = torch.zeros(2, 4)
y = torch.tensor([0, 4])
p = torch.full((2, 5), 0.2)

calls = [
    call(loss, x, y, what="class numbers"),
    call(loss, x, p, what="probabilities"),
    call(loss, x[0], y[0], what="one sample"),
    call(places, x, torch.zeros(2, 3).long(), what="out_features=(3,)"),
    call(places, x, torch.full((2, 5, 3), 0.2), what="out_features=(3,)"),
    call(mean, x, y, what="reduction mean, the default"),
    call(mean, x[:0], y[:0], what="empty batch: nan"),
    call(loss, torch.zeros(2, 7, 4), torch.zeros(2, 7).long(), what="sequence"),
    call(loss, x, y.byte()),
    call(loss, x, y.int()),
    call(loss, x, y.float()),
    call(loss, x.half(), y),
    call(loss, x, p.double()),
    call(cut, x, y, what="with options"),
    call(cut, x, torch.zeros(5).long(), what="with options: not checked"),
    call(cut, x.half(), y, what="with options: not checked"),
    call(cut, x, p, what="with options"),
    call(cut, x, y.byte(), what="with options"),
]
