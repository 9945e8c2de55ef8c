import torch
from torch.nn import functional as F

torch.manual_seed(0)
x = 3 * torch.randn(1000, 5, dtype=torch.float64)
y = torch.randint(2, (1000, 5)).double()
soft = torch.rand(1000, 5, dtype=torch.float64)
weight = torch.tensor([1.0, 2.0, 0.5, 4.0, 0.0], dtype=torch.float64)


def compare(name, a, b):
    print(f"{name:<28} {(a - b).abs().max().item():.0e}")


def bce(target, **options):
    return F.binary_cross_entropy_with_logits(x, target, **options)


none = {"reduction": "none"}
loss = F.multilabel_soft_margin_loss(x, y, **none)
compare("BCEWithLogitsLoss, mean", loss.mean(), bce(y))
compare("BCEWithLogitsLoss, none", loss, bce(y, **none).mean(dim=1))
weighted = F.multilabel_soft_margin_loss(x, y, weight, **none)
compare("with weight", weighted, bce(y, weight=weight, **none).mean(dim=1))
half = F.multilabel_soft_margin_loss(x, soft, **none)
compare("soft labels", half, bce(soft, **none).mean(dim=1))
sign = F.soft_margin_loss(x, 2 * y - 1, **none)
compare("SoftMarginLoss, 2y-1", loss, sign.mean(dim=1))
compare("softplus(x) - yx", loss, (F.softplus(x) - y * x).mean(dim=1))
flipped = F.multilabel_soft_margin_loss(-x, 1 - y, **none)
compare("(x, y) -> (-x, 1-y)", loss, flipped)
total = F.multilabel_soft_margin_loss(x, y, reduction="sum")
print(f"BCEWithLogitsLoss sum / sum:  {(bce(y, reduction='sum') / total).item():.3f}")
