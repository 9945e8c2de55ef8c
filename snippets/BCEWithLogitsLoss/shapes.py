import torch
from torch import nn

from scripts.probe import call

loss = nn.BCEWithLogitsLoss(reduction="none")
mean = nn.BCEWithLogitsLoss()
logits = torch.tensor([-2.0, 0.0, 3.0])
target = torch.tensor([0.0, 1.0, 1.0])
table = torch.zeros(4, 3)
image = torch.zeros(2, 3, 8, 5)


def weighted(*shape):
    return nn.BCEWithLogitsLoss(pos_weight=torch.ones(shape), reduction="none")


calls = [
    call(loss, torch.randn(4), torch.rand(4)),
    call(loss, torch.randn(2, 3, 4), torch.rand(2, 3, 4)),
    call(loss, torch.tensor(0.5), torch.tensor(1.0)),
    call(mean, torch.randn(2, 3), torch.rand(2, 3), what="reduction mean, the default"),
    call(mean, torch.rand(0), torch.rand(0), what="empty batch: nan"),
    call(loss, logits.unsqueeze(1), target),
    call(loss, table, target),
    call(loss, logits, target.double()),
    call(loss, logits, target.long()),
    call(loss, logits, target.bool()),
    call(loss, logits.half(), target.half()),
    call(loss, logits.long(), target),
    call(weighted(), table, table, what="pos_weight (): one number"),
    call(weighted(3), table, table, what="pos_weight (3,): per column"),
    call(weighted(4), table, table, what="pos_weight (4,)"),
    call(weighted(3), image, image, what="pos_weight (3,)"),
    call(weighted(3, 1, 1), image, image, what="pos_weight (3, 1, 1): per channel"),
    call(weighted(2), logits.unsqueeze(1), target.unsqueeze(1), what="pos_weight (2,)"),
]
