import torch
from torch import nn

from scripts.probe import call

loss = nn.L1Loss(reduction="none")
mean = nn.L1Loss()
values = torch.tensor([0.5, 2.0, 3.0])
whole = torch.tensor([3, 5, 8])

calls = [
    call(loss, torch.rand(4), torch.rand(4)),
    call(loss, torch.rand(2, 3, 4), torch.rand(2, 3, 4)),
    call(mean, torch.rand(2, 3), torch.rand(2, 3), what="reduction mean, the default"),
    call(mean, torch.rand(0), torch.rand(0), what="empty batch: nan"),
    call(loss, values.unsqueeze(1), values),
    call(loss, values, torch.rand(2)),
    call(loss, values, values.double()),
    call(loss, values, whole),
    call(loss, whole, whole),
    call(mean, whole, whole, what="reduction mean, the default"),
    call(loss, values, values > 1),
    call(loss, values.cfloat(), values.cfloat()),
    call(loss, values, values.cfloat()),
]
