import torch
from torch.nn import functional as F

torch.manual_seed(0)
x = 5 * torch.randn(1000, 6, dtype=torch.float64)
y = torch.rand(1000, 6, dtype=torch.float64)
label = y.round()


def bce(input, target, **options):
    return F.binary_cross_entropy_with_logits(
        input, target, reduction="none", **options
    )


def compare(name, a, b):
    print(f"{name:<32} {(a - b).abs().max().item():.0e}")


compare("softplus(x) - x y", bce(x, y), F.softplus(x) - x * y)
compare("-x against 1 - y", bce(-x, 1 - y), bce(x, y))
margin = F.soft_margin_loss(x, 2 * label - 1, reduction="none")
compare("SoftMarginLoss(x, 2y - 1)", bce(x, label), margin)
two = torch.stack([torch.zeros_like(x), x], dim=1)
entropy = F.cross_entropy(two, label.long(), reduction="none")
compare("CrossEntropyLoss of (0, x)", bce(x, label), entropy)
rows = F.multilabel_soft_margin_loss(x, label, reduction="none")
compare("MultiLabelSoftMarginLoss", bce(x, label).mean(dim=1), rows)
heavy = bce(x, label, weight=1 + 2 * label)
compare("pos_weight 3, hard labels", bce(x, label, pos_weight=torch.tensor(3.0)), heavy)
heavy = bce(x, y, weight=1 + 2 * y)
compare("pos_weight 3, soft labels", bce(x, y, pos_weight=torch.tensor(3.0)), heavy)
compare(
    "pos_weight and 1 / pos_weight",
    bce(x, y, pos_weight=torch.tensor(3.0)),
    3 * bce(-x, 1 - y, pos_weight=torch.tensor(1 / 3, dtype=torch.float64)),
)
