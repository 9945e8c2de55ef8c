import torch
from torch import nn

from scripts.probe import call

loss = nn.HingeEmbeddingLoss(reduction="none")
mean = nn.HingeEmbeddingLoss()
d, y = torch.tensor([0.5, 2.0, 0.25]), torch.tensor([1, 1, -1])
matrix = torch.rand(3, 4)

calls = [
    call(loss, d, y),
    call(loss, d, y.float()),
    call(loss, matrix, matrix.sign()),
    call(loss, torch.tensor(0.5), torch.tensor(-1)),
    call(mean, matrix, matrix.sign(), what="reduction mean, the default"),
    call(loss, d, torch.tensor(-1)),
    call(loss, matrix, y.unsqueeze(1)),
    call(loss, d.unsqueeze(1), y, what="each with each, without a word"),
    call(loss, matrix, y),
    call(loss, d, torch.ones(2)),
    call(loss, d, y > 0, what="False is not −1"),
    call(loss, d.half(), y),
    call(loss, d.double(), y.float()),
    call(loss, torch.tensor([1, 2, 0]), y),
    call(mean, torch.tensor([1, 2, 0]), y, what="reduction mean, the default"),
    call(loss, d.cfloat(), y),
    call(mean, torch.rand(0), torch.rand(0), what="empty batch: nan"),
]
