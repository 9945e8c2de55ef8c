import math

import torch
from torch import nn

from scripts.probe import about, confirm, largest_gradient, refuses

loss = nn.PoissonNLLLoss(reduction="none")
counts = torch.tensor([0.0, 1.0, 5.0, 100.0])
log_rate = torch.linspace(-80, 80, 161).unsqueeze(1)
losses = loss(log_rate, counts)
best = loss(counts.clamp(min=1).log(), counts)
lowest = counts - torch.xlogy(counts, counts)

below = largest_gradient(loss, [torch.full((4,), -80.0)], counts)
above = largest_gradient(loss, [torch.full((4,), 80.0)], counts)

ones = torch.ones(4, 3, 2)
sum_ = nn.PoissonNLLLoss(reduction="sum")(ones, ones)

card = about(nn.PoissonNLLLoss) | {
    "input": confirm(
        "log of the expected count: any real number",
        losses.isfinite().all(),
        loss(torch.tensor(-0.7), torch.tensor(2.0)).isfinite(),
        loss(counts[2].log(), counts[2]) == best[2],
    ),
    "target": confirm(
        "counts 0, 1, 2, …, same shape as the input",
        refuses(loss, torch.zeros(3), torch.zeros(4)),
        not refuses(loss, torch.zeros(3), torch.tensor([0, 1, 2])),
    ),
    "output": confirm(
        "[y − y ln y, ∞), negative for y ≥ 3",
        (losses >= lowest - 1e-3).all(),
        torch.allclose(best[1:], lowest[1:]),
        losses.max() > 1e34,
        3 - 3 * math.log(3) < 0 < 2 - 2 * math.log(2),
    ),
    "gradient": confirm(
        "−y for small rates, without bound for large ones",
        below == 100,
        above > 1e34,
    ),
    "untrained": confirm(
        "1 (log rate 0), whatever the count",
        (loss(torch.zeros(4), counts) == 1).all(),
    ),
    "mean divides by": confirm(
        "the number of elements", sum_ / nn.PoissonNLLLoss()(ones, ones) == ones.numel()
    ),
}
