import torch
from torch.nn import functional as F

torch.manual_seed(0)
x = torch.randn(1000, 5, dtype=torch.float64)
y = torch.randint(5, (1000,))
right = x.gather(1, y.unsqueeze(1))
others = x.masked_fill(F.one_hot(y, 5).bool(), -torch.inf)


def multi(x, y, **options):
    return F.multi_margin_loss(x, y, reduction="none", **options)


def compare(name, a, b):
    print(f"{name:<30} {(a - b).abs().max().item():.0e}")


loss = multi(x, y)
labels = torch.full((1000, 5), -1)
labels[:, 0] = y
one_label = F.multilabel_margin_loss(x, labels, reduction="none")
compare("MultiLabelMarginLoss, 1 label", loss, one_label)
pairs = F.margin_ranking_loss(
    right, others, torch.ones(1, 1).double(), margin=1.0, reduction="none"
)
compare("sum of MarginRankingLoss / C", loss, pairs.sum(dim=1) / 5)
compare("score + 7", loss, multi(x + 7, y))
compare(
    "3 x, margin 3, p 2, over 9", multi(x, y, p=2), multi(3 * x, y, p=2, margin=3.0) / 9
)

two, sign = x[:, :2], 2.0 * (y % 2) - 1
lead = sign * (two[:, 1] - two[:, 0])
compare("two classes: hinge / 2", multi(two, y % 2), F.relu(1 - lead) / 2)
embedding = F.hinge_embedding_loss(lead, -torch.ones(1000), reduction="none")
compare("HingeEmbeddingLoss(lead, -1) / 2", multi(two, y % 2), embedding / 2)

worst = F.relu(1 - right.squeeze(1) + others.max(dim=1).values)
print(
    "Crammer-Singer ≤ C·loss ≤ (C-1)·Crammer-Singer:",
    bool((worst <= 5 * loss + 1e-12).all() and (5 * loss <= 4 * worst + 1e-12).all()),
)
wrong = (others.max(dim=1).values >= right.squeeze(1)).double()
print("C·loss ≥ 1 where wrong:", bool((5 * loss >= wrong).all()))
