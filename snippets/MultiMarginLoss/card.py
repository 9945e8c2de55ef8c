import torch
from torch import nn
from torch.nn import functional as F

from scripts.probe import about, confirm, largest_gradient, refuses

torch.manual_seed(0)
loss = nn.MultiMarginLoss(reduction="none")
x, y = 100 * torch.randn(1000, 10, dtype=torch.float64), torch.randint(10, (1000,))
each = loss(x, y)
moved = loss(x + 7, y)

inputs = [x, torch.zeros_like(x), -x]
bound = largest_gradient(loss, inputs, y)
square = largest_gradient(nn.MultiMarginLoss(p=2), [1e6 * x], y)

zeros = torch.zeros(3, 10)
untrained = loss(zeros, torch.arange(3))
by = nn.MultiMarginLoss(reduction="sum")(x, y) / nn.MultiMarginLoss()(x, y)
one = torch.tensor([[0.0, 0.0, -9.0, -9.0]])

card = about(nn.MultiMarginLoss) | {
    "input": confirm(
        "any real scores, (N, C) or (C)",
        each.isfinite().all(),
        torch.allclose(each, moved),
        loss(x[0], y[0]) == each[0],
        refuses(loss, torch.rand(2, 3, 4), torch.zeros(2, 4).long()),
    ),
    "target": confirm(
        "class numbers 0 … C − 1, int64",
        refuses(loss, x, y.float()),
        refuses(loss, x, y.int()),
        refuses(loss, x, y + 10),
        refuses(loss, x, y * 0 - 1),
        refuses(loss, x, F.one_hot(y, 10)),
    ),
    "output": confirm(
        "[0, ∞), 0 once every lead is a margin",
        (each >= 0).all(),
        loss(F.one_hot(y, 10).double(), y).max() == 0,
        loss(1e30 * zeros.index_fill(1, torch.tensor([5]), 1), torch.arange(3)).min()
        > 1e28,
    ),
    "gradient": confirm(
        "p = 1: |g| ≤ (C − 1)/C; p = 2: no bound",
        abs(bound - 0.9) < 1e-9,
        square > 1e4,
    ),
    "untrained": confirm(
        "(C − 1)/C · margin^p (0.9 for 10 classes)",
        torch.allclose(untrained, torch.tensor(0.9)),
        torch.allclose(
            nn.MultiMarginLoss(p=2, margin=3.0)(zeros, torch.arange(3)),
            torch.tensor(0.9 * 9),
        ),
    ),
    "mean divides by": confirm(
        "N; each sample was divided by C",
        abs(by - 1000) < 1e-9,
        loss(one, torch.tensor([0])) == 1 / 4,
    ),
}
