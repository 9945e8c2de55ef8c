import torch
from torch.nn import functional as F

x = torch.tensor([[0.0, 1.0, 2.0], [3.0, 3.0, 3.0], [0.0, 0.0, 1.0], [1.0, 0.0, 0.5]])
label = torch.tensor([0, 1, 1, 2])
weight, hot = torch.tensor([1.0, 5.0, 2.0]), F.one_hot(label).float()


def divisor(loss, target, **options) -> float:
    total = loss(x, target, weight=weight, reduction="sum", **options)
    return round((total / loss(x, target, weight=weight, **options)).item(), 4)


print("class numbers:", divisor(F.cross_entropy, label), "of 4 samples")
print("one ignored:  ", divisor(F.cross_entropy, label, ignore_index=2))
print("probabilities:", divisor(F.cross_entropy, hot))
print("nll_loss:     ", divisor(F.nll_loss, label))
print("multi_margin: ", divisor(F.multi_margin_loss, label))
print("uint8 target: ", F.cross_entropy(x, label.byte()).item())
plain = F.multi_margin_loss(x, label, reduction="none") + 1e-12
heavy = F.multi_margin_loss(x, label, weight=weight, reduction="none") + 1e-12
print("multi_margin, weighted / plain:", (heavy / plain).round(decimals=2).tolist())
