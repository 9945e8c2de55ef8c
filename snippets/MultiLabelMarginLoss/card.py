import torch
from torch import nn
from torch.nn import functional as F

from scripts.probe import about, confirm, largest_gradient, refuses

torch.manual_seed(0)
loss = nn.MultiLabelMarginLoss(reduction="none")
x = 100 * torch.randn(1000, 4, dtype=torch.float64)
order = torch.rand(1000, 4).argsort(dim=1)
slot = torch.arange(4).expand(1000, 4)
count = torch.randint(5, (1000, 1))
y = order.where(slot < count, -1)
after = order.where(slot != count, -1)
each = loss(x, y)

bound = largest_gradient(loss, [x, torch.zeros_like(x), -x], y)
start = [
    loss(torch.zeros(1, 4), order[:1].where(slot[:1] < k, -1)).item() for k in range(5)
]
by = nn.MultiLabelMarginLoss(reduction="sum")(x, y) / nn.MultiLabelMarginLoss()(x, y)
one = torch.tensor([[0.0, 0.0, -9.0, -9.0]]), torch.tensor([[0, -1, -1, -1]])

card = about(nn.MultiLabelMarginLoss) | {
    "input": confirm(
        "any real scores, (N, C) or (C)",
        each.isfinite().all(),
        torch.allclose(each, loss(x + 7, y)),
        loss(x[0], y[0]) == each[0],
        refuses(loss, torch.rand(2, 3, 4), torch.zeros(2, 3, 4).long()),
    ),
    "target": confirm(
        "class numbers, int64, then −1; same shape as the input",
        torch.equal(each, loss(x, after)),
        refuses(loss, x, y.double()),
        refuses(loss, x, y.int()),
        refuses(loss, x, y + 1),
        refuses(loss, x, y[:, :2]),
    ),
    "output": confirm(
        "[0, ∞), 0 once every lead is 1",
        (each >= 0).all(),
        loss(F.one_hot(order[:, 0], 4).double(), order.where(slot < 1, -1)).max() == 0,
        each.max() > 100,
    ),
    "gradient": confirm(
        "bounded: |g| ≤ (C − 1)/C",
        bound == 0.75,
    ),
    "untrained": confirm(
        "k(C − k)/C for k labels (1 for 2 of 4)",
        start == [k * (4 - k) / 4 for k in range(5)],
    ),
    "mean divides by": confirm(
        "N; each sample was divided by C",
        abs(by - 1000) < 1e-9,
        loss(*one) == 1 / 4,
    ),
}
