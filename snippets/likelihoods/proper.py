from collections.abc import Callable

import torch
from torch import Tensor
from torch.nn import functional as F

TRUE = 0.7
grid = torch.linspace(-20, 20, 400001).double()
p = grid.sigmoid()
pair = torch.stack([grid, torch.zeros_like(grid)], 1)


def expected(loss: Callable[[Tensor], Tensor]) -> float:
    """The probability whose loss is smallest when class 0 happens with TRUE."""
    yes = torch.zeros(len(grid), dtype=torch.long)
    total = TRUE * loss(yes) + (1 - TRUE) * loss(1 - yes)
    return p[total.argmin()].item()


def hit(label: Tensor) -> Tensor:
    return 1.0 - label.double()


def focal(label: Tensor) -> Tensor:
    right = torch.where(label == 0, p, 1 - p)
    return (1 - right) ** 2 * -right.log()


none = {"reduction": "none"}
weight = torch.tensor([1.0, 3.0]).double()
LOSSES = {
    "CrossEntropyLoss": lambda y: F.cross_entropy(pair, y, **none),
    "BCEWithLogitsLoss": lambda y: F.binary_cross_entropy_with_logits(
        grid, hit(y), **none
    ),
    "SoftMarginLoss": lambda y: F.soft_margin_loss(grid, 2 * hit(y) - 1, **none),
    "MSELoss of the probability": lambda y: F.mse_loss(p, hit(y), **none),
    "L1Loss of the probability": lambda y: F.l1_loss(p, hit(y), **none),
    "NLLLoss of the probability": lambda y: F.nll_loss(pair.softmax(1), y, **none),
    "MultiMarginLoss": lambda y: F.multi_margin_loss(pair, y, **none),
    "CrossEntropyLoss, smoothing 0.1": lambda y: F.cross_entropy(
        pair, y, label_smoothing=0.1, **none
    ),
    "BCEWithLogitsLoss, `pos_weight=3`": lambda y: F.binary_cross_entropy_with_logits(
        grid, hit(y), pos_weight=weight[1], **none
    ),
    "focal loss, exponent 2": focal,
}
ANSWERS = {name: round(expected(loss), 3) for name, loss in LOSSES.items()}
rows = [
    {
        "loss": name,
        "reported for 0.7": answer,
        "proper": "✓" if abs(answer - TRUE) < 1e-3 else "✗",
    }
    for name, answer in ANSWERS.items()
]
