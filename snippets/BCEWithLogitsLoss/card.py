import math

import torch
from torch import nn

from scripts.probe import about, confirm, largest_gradient, refuses

loss = nn.BCEWithLogitsLoss(reduction="none")
logits = torch.cat([torch.linspace(-1000, 1000, 401), torch.tensor([-1e30, 1e30])])
yes = torch.ones_like(logits)
losses = torch.cat([loss(logits, yes), loss(logits, 0 * yes)])
bound = max(
    largest_gradient(loss, [logits], yes), largest_gradient(loss, [logits], 0 * yes)
)

zeros = torch.zeros(3)
untrained = loss(zeros, torch.tensor([0.0, 0.3, 1.0]))
options = {"weight": torch.tensor([1.0, 2.0, 3.0]), "pos_weight": torch.tensor(4.0)}
total = nn.BCEWithLogitsLoss(**options, reduction="sum")(zeros, zeros)
divisor = total / nn.BCEWithLogitsLoss(**options)(zeros, zeros)

card = about(nn.BCEWithLogitsLoss) | {
    "input": confirm("logits: any real number, any shape", losses.isfinite().all()),
    "target": confirm(
        "float in [0, 1] (not checked), same shape as the input",
        not refuses(loss, zeros, zeros + 5),
        refuses(loss, zeros, zeros.unsqueeze(1)),
        refuses(loss, zeros, zeros.long()),
    ),
    "output": confirm("[0, ∞)", losses.min() == 0, losses.max() > 9e29),
    "gradient": confirm(f"bounded: |g| ≤ {bound:g}", bound == 1),
    "untrained": confirm(
        f"ln 2 = {untrained[0]:.3f} at logit 0",
        (untrained - math.log(2)).abs().max() < 1e-6,
    ),
    "mean divides by": confirm("the number of elements, weight or not", divisor == 3),
}
