import math

import torch
from torch import nn

from scripts.probe import about, confirm, largest_gradient, refuses

loss = nn.BCELoss(reduction="none")
half = torch.full((3,), 0.5)
chances = torch.cat([torch.logspace(-45, 0, 91), torch.zeros(1)])
both = torch.cat([chances, 1 - chances])
yes = torch.ones_like(both)
losses = torch.cat([loss(both, yes), loss(both, 0 * yes)])
by_input = largest_gradient(loss, [both, 1 - both], yes)

logits = torch.linspace(-15, 15, 61)
for label in (0 * logits, 0 * logits + 1):
    through = logits.clone().requires_grad_()
    loss(through.sigmoid(), label).sum().backward()
    by_logit = through.grad.abs().max()

untrained = loss(half, torch.tensor([0.0, 0.3, 1.0]))
weight = torch.tensor([1.0, 2.0, 3.0])
total = nn.BCELoss(weight=weight, reduction="sum")(half, half)
divisor = total / nn.BCELoss(weight=weight)(half, half)

card = about(nn.BCELoss) | {
    "input": confirm(
        "probabilities in [0, 1], any shape",
        refuses(loss, half + 0.6, half),
        refuses(loss, half - 0.6, half),
        refuses(loss, half * math.nan, half),
    ),
    "target": confirm(
        "float in [0, 1], same shape and dtype as the input",
        refuses(loss, half, half + 0.6),
        refuses(loss, half, half.unsqueeze(1)),
        refuses(loss, half, half.long()),
        refuses(loss, half, half.double()),
    ),
    "output": confirm(
        "[0, 100] without weight", losses.min() == 0, losses.max() == 100
    ),
    "gradient": confirm(
        "|g| up to 1e12; through sigmoid at most 1", by_input > 9.9e11, by_logit <= 1
    ),
    "untrained": confirm(
        f"ln 2 = {untrained[0]:.3f} at probability 0.5",
        (untrained - math.log(2)).abs().max() < 1e-6,
    ),
    "mean divides by": confirm("the number of elements, weight or not", divisor == 3),
}
