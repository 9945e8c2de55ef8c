import torch
from torch import nn

from scripts.probe import call

loss = nn.BCELoss(reduction="none")
mean = nn.BCELoss()
chance = torch.tensor([0.1, 0.5, 0.9])
target = torch.tensor([0.0, 1.0, 1.0])
columns = nn.BCELoss(weight=torch.ones(3), reduction="none")
rows = nn.BCELoss(weight=torch.ones(4, 1), reduction="none")
sizes = nn.BCELoss(weight=torch.ones(4), reduction="none")

calls = [
    call(loss, torch.rand(4), torch.rand(4)),
    call(loss, torch.rand(2, 3, 4), torch.rand(2, 3, 4)),
    call(loss, torch.tensor(0.5), torch.tensor(1.0)),
    call(mean, torch.rand(2, 3), torch.rand(2, 3), what="reduction mean, the default"),
    call(mean, torch.rand(0), torch.rand(0), what="empty batch: nan"),
    call(loss, chance.unsqueeze(1), target),
    call(loss, chance, target.double()),
    call(loss, chance, target.long()),
    call(loss, chance, target.bool()),
    call(loss, chance.half(), target.half()),
    call(loss, target.long(), target),
    call(columns, torch.rand(4, 3), torch.rand(4, 3), what="weight (3,): per column"),
    call(rows, torch.rand(4, 3), torch.rand(4, 3), what="weight (4, 1): per sample"),
    call(sizes, torch.rand(4, 3), torch.rand(4, 3), what="weight (4,)"),
]
