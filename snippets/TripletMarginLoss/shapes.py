import torch
from torch import nn

from scripts.probe import call

loss = nn.TripletMarginLoss(reduction="none")
mean = nn.TripletMarginLoss()
batch = torch.tensor([[0.0, 0.0, 0.0], [1.0, 2.0, 2.0]])
one = batch[0]
column = batch[:, :1]

calls = [
    call(loss, batch, batch, batch),
    call(loss, one, one, one, what="one triplet"),
    call(mean, batch, batch, batch, what="reduction mean, the default"),
    call(loss, torch.rand(4, 5, 3), torch.rand(4, 5, 3), torch.rand(4, 5, 3)),
    call(loss, torch.tensor(0.0), torch.tensor(1.0), torch.tensor(2.0)),
    call(loss, batch, batch, one.unsqueeze(0), what="one negative for all"),
    call(loss, batch, batch, column, what="broadcast without a word"),
    call(loss, batch, batch, one),
    call(loss, batch, batch, torch.rand(2, 4)),
    call(loss, batch, batch, torch.rand(5, 3)),
    call(mean, batch[:0], batch[:0], batch[:0], what="empty batch: nan"),
    call(loss, batch, batch.double(), batch),
    call(loss, batch.long(), batch.long(), batch.long()),
    call(loss, batch.half(), batch.half(), batch.half()),
    call(loss, batch.bfloat16(), batch, batch),
    call(loss, batch.cfloat(), batch.cfloat(), batch.cfloat()),
]
