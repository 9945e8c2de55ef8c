import math

import torch
from torch import nn
from torch.nn import functional as F

from scripts.probe import about, confirm, largest_gradient, refuses

loss = nn.SoftMarginLoss(reduction="none")
scores = torch.linspace(-88, 88, 353)
up, down = torch.ones(353), -torch.ones(353)
losses = torch.cat([loss(scores, up), loss(scores, down)])
bound = largest_gradient(loss, [scores, -scores], up)

limit = math.log(torch.finfo(torch.float32).max)
beyond = torch.tensor([-limit - 0.01, -limit + 0.01], requires_grad=True)
at_limit = loss(beyond, torch.ones(2))
at_limit.sum().backward()

untrained = nn.SoftMarginLoss()(torch.zeros(4), torch.tensor([1.0, -1, 1, -1]))
ones = torch.ones(4, 3, 2)
divisor = loss(ones, ones).sum() / nn.SoftMarginLoss()(ones, ones)

card = about(nn.SoftMarginLoss) | {
    "input": confirm(
        f"logits, not probabilities; inf past −yx = {limit:.1f} (float32)",
        losses.isfinite().all(),
        F.binary_cross_entropy_with_logits(scores, up) == loss(scores, up).mean(),
        at_limit[0].isinf(),
        at_limit[1].isfinite(),
    ),
    "target": confirm(
        "−1 or 1, never 0; float or integer",
        (loss(scores, 0 * up) == math.log(2)).all(),
        torch.equal(loss(scores, down), loss(scores, down.long())),
        refuses(loss, torch.zeros(3, 1), torch.ones(3)),
    ),
    "output": confirm("[0, ∞)", losses.min() >= 0, losses.max() >= 88),
    "gradient": confirm(
        f"bounded: |g| ≤ {bound:g}; nan once the loss is inf",
        bound == 1,
        beyond.grad[0].isnan(),
    ),
    "untrained": confirm(
        f"ln 2 = {untrained:.3f}", abs(untrained - math.log(2)) < 1e-6
    ),
    "mean divides by": confirm("the number of elements", abs(divisor - 24) < 1e-4),
}
