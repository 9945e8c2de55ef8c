import torch
from torch import nn

from scripts.probe import call

loss = nn.MultiLabelSoftMarginLoss(reduction="none")
mean = nn.MultiLabelSoftMarginLoss()
x, y = torch.randn(4, 3), torch.randint(2, (4, 3)).float()
image = torch.randn(2, 3, 8, 6)

calls = [
    call(loss, x, y),
    call(mean, x, y, what="reduction mean, the default"),
    call(loss, x[0], y[0], what="one sample"),
    call(loss, torch.randn(2, 5, 3), torch.ones(2, 5, 3)),
    call(loss, image, torch.ones(2, 3, 8, 6), what="classes are the last dimension"),
    call(loss, x[:, 0], y[:, 0], what="one label: 4 classes, not 4 samples"),
    call(loss, x[:, :1], y[:, 0], what="broadcast: each row is the sum over all"),
    call(loss, x, y[0], what="broadcast without a word"),
    call(loss, x, torch.tensor([0, 2, 1, 0]), what="class numbers"),
    call(loss, torch.tensor(1.0), torch.tensor(1.0)),
    call(loss, x, y.long()),
    call(loss, x, y.bool()),
    call(loss, x.half(), y),
    call(loss, x.long(), y),
    call(mean, torch.rand(0, 3), torch.rand(0, 3), what="empty batch: nan"),
]
