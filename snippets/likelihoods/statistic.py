from collections.abc import Callable

import torch
from torch import Tensor
from torch.nn import functional as F

y = torch.tensor([0, 1, 1, 1, 2, 3, 4, 6, 9, 15, 35]).double()
share = (y > 3).double()  # 5 of 11
LOGIT = torch.linspace(-3, 3, 6001).double()
GRID = torch.linspace(-1, 40, 41001).double()


def skewed(error: Tensor, level: float, power: int) -> Tensor:
    """Errors below the prediction weigh 1 - level, those above it level."""
    side = torch.where(error > 0, level, 1 - level)
    return side * error.abs() ** power


def best(loss: Callable[[Tensor, Tensor], Tensor], grid: Tensor, data: Tensor) -> float:
    """The constant with the smallest total loss."""
    totals = loss(grid[:, None].expand(-1, len(data)), data.expand(len(grid), -1)).sum(
        1
    )
    return grid[totals.argmin()].item()


def elementwise(function: Callable, **options) -> Callable:
    return lambda x, data: function(x, data, reduction="none", **options)


def balance(push: Callable[[Tensor], Tensor]) -> float:
    """Where a push that falls with the prediction is 0."""
    low, high = y.min(), y.max()
    for _ in range(60):
        x = (low + high) / 2
        low, high = (x, high) if push(x) > 0 else (low, x)
    return x.item()


FINE = torch.linspace(-1, 40, 41001).double()
bce = elementwise(F.binary_cross_entropy_with_logits)
rate = elementwise(F.poisson_nll_loss)
gaussian = elementwise(lambda x, d, **o: F.gaussian_nll_loss(0 * x + 7, d, x, **o))
huber = elementwise(F.huber_loss, delta=10.0)
ROWS = [
    ("MSELoss", "mean", best(elementwise(F.mse_loss), FINE, y), y.mean()),
    ("L1Loss", "median", best(elementwise(F.l1_loss), FINE, y), y.median()),
    (
        "HuberLoss, `delta=10`",
        "clamped errors in balance",
        best(huber, FINE, y),
        balance(lambda x: (y - x).clamp(-10, 10).sum()),
    ),
    (
        "pinball loss, level 0.9",
        "quantile",
        best(lambda x, d: skewed(d - x, 0.9, 1), FINE, y),
        y.quantile(0.9),
    ),
    (
        "asymmetric squares, level 0.9",
        "expectile",
        best(lambda x, d: skewed(d - x, 0.9, 2), FINE, y),
        balance(lambda x: 0.9 * (y - x).clamp(0).sum() - 0.1 * (x - y).clamp(0).sum()),
    ),
    (
        "0 if equal, 1 if not",
        "mode",
        best(lambda x, d: (x != d).double(), y.unique(), y),
        y.mode().values,
    ),
    ("PoissonNLLLoss", "log of the mean", best(rate, LOGIT, y), y.mean().log()),
    (
        "GaussianNLLLoss, the variance",
        "variance",
        best(gaussian, torch.linspace(90, 110, 20001).double(), y),
        y.var(correction=0),
    ),
    (
        "BCEWithLogitsLoss of `y > 3`",
        "logit of the share",
        best(bce, LOGIT, share),
        share.mean().logit(),
    ),
    (
        "hinge loss of `y > 3`",
        "sign of the majority",
        best(lambda x, d: (1 - (2 * d - 1) * x).clamp(0), LOGIT, share),
        (2 * share - 1).sum().sign(),
    ),
]
rows = [
    {
        "loss": loss,
        "minimised by": statistic,
        "found": round(found, 3),
        "of the sample": round(float(true), 3),
    }
    for loss, statistic, found, true in ROWS
]
assert all(abs(row["found"] - row["of the sample"]) < 2e-3 for row in rows)
print(f"mean {y.mean():g}, median {y.median():g}, mode {y.mode().values:g}")
