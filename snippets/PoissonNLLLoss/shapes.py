import torch
from torch import nn

from scripts.probe import call

loss = nn.PoissonNLLLoss(reduction="none")
mean = nn.PoissonNLLLoss()
values = torch.tensor([0.5, 1.0, 2.0])
counts = torch.tensor([0, 3, 7])

calls = [
    call(loss, values, counts.float()),
    call(loss, torch.rand(2, 3, 4), torch.ones(2, 3, 4)),
    call(loss, torch.tensor(1.0), torch.tensor(2.0)),
    call(loss, values, counts, what="counts as integers"),
    call(loss, values, counts > 0),
    call(loss, values.half(), counts),
    call(loss, values, counts.double()),
    call(loss, counts, counts),
    call(loss, values.unsqueeze(1), counts, what="broadcast without a word"),
    call(loss, values, torch.tensor(2.0), what="broadcast without a word"),
    call(loss, values, counts[:2]),
    call(mean, values, counts, what="reduction mean, the default"),
    call(mean, values[:0], counts[:0], what="empty batch: nan"),
]
