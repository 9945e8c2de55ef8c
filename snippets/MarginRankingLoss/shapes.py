import torch
from torch import nn

from scripts.probe import call

loss = nn.MarginRankingLoss(margin=0.5, reduction="none")
mean = nn.MarginRankingLoss(margin=0.5)
a, b, y = torch.rand(3), torch.rand(3), torch.tensor([1.0, -1.0, 1.0])
column, row = a.unsqueeze(1), a.unsqueeze(0)
matrix = torch.rand(3, 4)

calls = [
    call(loss, a, b, y),
    call(loss, matrix, matrix, matrix.sign()),
    call(loss, torch.tensor(1.0), torch.tensor(2.0), torch.tensor(1.0)),
    call(mean, matrix, matrix, matrix.sign(), what="reduction mean, the default"),
    call(loss, column, matrix, column.sign(), what="one against several"),
    call(loss, a, b, torch.ones(1)),
    call(loss, column, column, row.sign(), what="all against all"),
    call(loss, column, column, y),
    call(loss, a, b, torch.tensor(1.0)),
    call(loss, a, b, torch.rand(2)),
    call(loss, a, b, y.long()),
    call(loss, a, b, y > 0),
    call(loss, a.long(), b.long(), y.long()),
    call(loss, a.double(), b, y),
    call(loss, a.half(), b.half(), y.half()),
    call(loss, a.cfloat(), b.cfloat(), y),
    call(mean, torch.rand(0), torch.rand(0), torch.rand(0), what="empty batch: nan"),
]
