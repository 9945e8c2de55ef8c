import torch
from torch import nn

from scripts.probe import call

loss = nn.HuberLoss(reduction="none")
mean = nn.HuberLoss()
values = torch.tensor([0.5, 2.0, 3.0])

calls = [
    call(loss, torch.rand(4), torch.rand(4)),
    call(loss, torch.rand(2, 3, 4), torch.rand(2, 3, 4)),
    call(loss, torch.tensor(1.0), torch.tensor(2.0)),
    call(mean, torch.rand(2, 3), torch.rand(2, 3), what="reduction mean, the default"),
    call(mean, torch.rand(0), torch.rand(0), what="empty batch: nan"),
    call(loss, values.unsqueeze(1), values),
    call(loss, values, torch.rand(2)),
    call(loss, values, values.double(), what="backward raises"),
    call(loss, values, values.long(), what="backward raises"),
    call(loss, values.half(), values.half()),
    call(loss, values.half(), values, what="backward raises"),
    call(loss, values.long(), values),
    call(loss, values.long(), values.long()),
    call(loss, values.cfloat(), values.cfloat()),
]
