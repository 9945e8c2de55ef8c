import torch
from torch.nn import functional as F

logits = torch.zeros(2, 4, 3, requires_grad=True)  # two ranks, four tokens each
target = torch.tensor([[0, 1, 2, 0], [1, -100, -100, -100]])
ranks = len(target)
count = (target != -100).sum()  # on real ranks: an all_reduce

whole = F.cross_entropy(logits.flatten(0, 1), target.flatten())
wanted = torch.autograd.grad(whole, logits)[0]


def averaged(loss):
    """The gradient after DDP has averaged those of the ranks."""
    losses = [loss(x, y) for x, y in zip(logits, target, strict=True)]
    return torch.autograd.grad(sum(losses) / ranks, logits)[0]


def total(x, y):
    return F.cross_entropy(x, y, reduction="sum")


rows = []
for name, loss in (
    ("`mean`", F.cross_entropy),
    ("`sum / count`", lambda x, y: total(x, y) / count),
    ("`sum / count * ranks`", lambda x, y: total(x, y) / count * ranks),
):
    factor = (averaged(loss) / wanted)[..., 0]
    row = {"loss of each rank": name, "gradient, first rank": factor[0, 0].item()}
    row["gradient, second rank"] = factor[1, 0].item()
    rows.append(row)
