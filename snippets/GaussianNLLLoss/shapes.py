import torch
from torch import nn

from scripts.probe import call

loss = nn.GaussianNLLLoss(reduction="none")
mean = nn.GaussianNLLLoss()
input, target = torch.zeros(4, 3), torch.ones(4, 3)
image = torch.zeros(4, 3, 2, 2)
square, column = torch.zeros(3, 3), torch.zeros(4, 1)

calls = [
    call(loss, input, target, torch.ones(4, 3)),
    call(loss, input, target, torch.ones(4, 1)),
    call(loss, input, target, torch.ones(1, 3)),
    call(loss, input, target, torch.ones(4), what="one var for each row"),
    call(loss, square, square, torch.ones(3), what="one var for each row"),
    call(loss, input, target, 0.5),
    call(loss, input, target, torch.ones(3)),
    call(loss, input, target, torch.ones(1, 1)),
    call(loss, input, target, torch.tensor(0.5)),
    call(loss, image, image, torch.ones(4, 1, 2, 2)),
    call(loss, image, image, torch.ones(4, 3, 1, 1)),
    call(loss, torch.tensor(0.0), torch.tensor(1.0), torch.tensor(1.0)),
    call(mean, input, target, input + 1, what="reduction mean, the default"),
    call(mean, torch.rand(0), torch.rand(0), torch.ones(0), what="empty batch: nan"),
    call(loss, column, target[:, 0], column + 1, what="broadcast without a word"),
    call(loss, input, target.long(), input + 1),
    call(loss, input.half(), target, input + 1),
    call(loss, input, target, input.long() + 1),
    call(loss, input, target, 1),
]
