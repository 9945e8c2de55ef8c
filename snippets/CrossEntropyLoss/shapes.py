import torch
from torch import nn

from scripts.probe import call

loss = nn.CrossEntropyLoss(reduction="none")
mean = nn.CrossEntropyLoss()
x = torch.zeros(2, 5)
y = torch.tensor([0, 4])
p = torch.full((2, 5), 0.2)
image = torch.zeros(2, 5, 8, 8)

calls = [
    call(loss, x, y, what="class numbers"),
    call(loss, x, p, what="probabilities"),
    call(loss, x[0], y[0], what="one sample"),
    call(loss, torch.zeros(2, 5, 7), torch.zeros(2, 7).long(), what="sequence"),
    call(loss, image, torch.zeros(2, 8, 8).long(), what="image, pixel by pixel"),
    call(loss, image, image),
    call(mean, x, y, what="reduction mean, the default"),
    call(mean, x[:0], y[:0], what="empty batch: nan"),
    call(loss, x, y.byte()),
    call(loss, x, y.int()),
    call(loss, x, y.float()),
    call(loss, x.half(), y),
    call(loss, x, p.double()),
    call(loss, x, p.long()),
    call(loss, x.long(), y),
]
