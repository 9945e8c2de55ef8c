import torch
from torch import nn

from scripts.probe import call

loss = nn.CosineEmbeddingLoss(reduction="none")
mean = nn.CosineEmbeddingLoss()
batch = torch.tensor([[3.0, 4.0], [1.0, 0.0], [0.0, 2.0]])
one = batch[0]
labels = torch.tensor([1.0, -1.0, 1.0])

calls = [
    call(loss, batch, batch, labels),
    call(loss, one, one, torch.tensor(1.0), what="one pair"),
    call(mean, batch, batch, labels, what="reduction mean, the default"),
    call(loss, batch, batch[:1], labels, what="one vector for all"),
    call(loss, batch, batch, labels[:1], what="one label for all"),
    call(loss, batch, batch[:, :1], labels, what="broadcast without a word"),
    call(loss, batch, batch, labels.long()),
    call(loss, batch, batch, labels > 0, what="False counts as 0: no loss"),
    call(loss, batch, batch, labels.unsqueeze(1)),
    call(loss, batch, batch, torch.tensor(1.0)),
    call(loss, one, one, torch.ones(1)),
    call(loss, torch.rand(4, 5, 2), torch.rand(4, 5, 2), torch.ones(4)),
    call(loss, batch, one, labels),
    call(loss, batch, batch, labels[:2]),
    call(mean, batch[:0], batch[:0], labels[:0], what="empty batch: nan"),
    call(loss, batch, batch.double(), labels),
    call(loss, batch.long(), batch.long(), labels),
    call(loss, batch.half(), batch.half(), labels),
    call(loss, batch.cfloat(), batch.cfloat(), labels),
]
