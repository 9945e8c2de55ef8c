import torch
from torch.nn import functional as F

torch.manual_seed(0)
x = torch.randn(1000, 6, dtype=torch.float64)
is_label = torch.rand(1000, 6) < 0.5
order = is_label.int().argsort(dim=1, descending=True, stable=True)
y = order.masked_fill(~is_label.gather(1, order), -1)
loss = F.multilabel_margin_loss(x, y, reduction="none")


def compare(name, a, b):
    print(f"{name:<28} {(a - b).abs().max().item():.0e}")


first = torch.full((1000, 6), -1)
first[:, 0] = order[:, 0]
one = F.multilabel_margin_loss(x, first, reduction="none")
compare("MultiMarginLoss", one, F.multi_margin_loss(x, order[:, 0], reduction="none"))

lead = x.unsqueeze(2) - x.unsqueeze(1)
pair = is_label.unsqueeze(2) & ~is_label.unsqueeze(1)
up = torch.ones_like(lead)
ranking = F.margin_ranking_loss(
    x.unsqueeze(2), x.unsqueeze(1), up, margin=1.0, reduction="none"
)
compare("sum of MarginRankingLoss / C", loss, (ranking * pair).sum(dim=(1, 2)) / 6)
compare("score + 7", loss, F.multilabel_margin_loss(x + 7, y, reduction="none"))

disordered = (pair & (lead <= 0)).sum(dim=(1, 2))
print("C·loss ≥ disordered pairs:", bool((6 * loss >= disordered - 1e-9).all()))
for k in range(7):
    row = torch.arange(6).where(torch.arange(6) < k, -1)
    start = F.multilabel_margin_loss(torch.zeros(6), row).item()
    print(f"{k} of 6 labels, equal scores: {start:.3f}")
