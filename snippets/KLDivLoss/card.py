import math

import torch
from torch import nn
from torch.nn import functional as F

from scripts.probe import about, confirm, largest_gradient, refuses

torch.manual_seed(0)
loss = nn.KLDivLoss(reduction="sum")
q, p = torch.randn(2, 1000, 10).softmax(dim=2)
each = F.kl_div(q.log(), p, reduction="none").sum(dim=1)
fed_with_probabilities = F.kl_div(q, p, reduction="none").sum(dim=1)

one_hot = F.one_hot(torch.tensor([3]), 10).float()
inputs = [torch.full((1, 10), v) for v in (-100.0, -1.0, 0.0, 5.0)]
bound = largest_gradient(loss, inputs, one_hot)
slopes = [
    torch.autograd.functional.jacobian(lambda x: loss(x, p[:1]), x) for x in inputs
]

untrained = loss(torch.zeros(1, 10).log_softmax(dim=1), one_hot)
by = loss(q.log(), p) / F.kl_div(q.log(), p, reduction="batchmean")

card = about(nn.KLDivLoss) | {
    "input": confirm(
        "log-probabilities, any shape",
        (each >= -1e-6).all(),
        (fed_with_probabilities < 0).all(),
        loss(q[0].log(), p[0]) >= 0,
    ),
    "target": confirm(
        "probabilities, same shape as the input",
        loss(p.log(), p).abs() < 1e-3,
        refuses(loss, torch.zeros(3), torch.zeros(4)),
    ),
    "output": confirm(
        "[0, ∞) for two distributions",
        (each >= -1e-6).all(),
        loss(torch.tensor([[-1e30, 0.0]]), torch.tensor([[1.0, 0.0]])) > 1e29,
    ),
    "gradient": confirm(
        f"−target, whatever the input: |g| ≤ {bound:g}",
        all(torch.equal(slope, -p[:1]) for slope in slopes),
    ),
    "untrained": confirm(
        f"≤ ln C ({untrained:.3f} for 10 classes)",
        abs(untrained - math.log(10)) < 1e-6,
        all(loss(torch.zeros(10).log_softmax(0), p[n]) < untrained for n in range(99)),
    ),
    "mean divides by": confirm(
        "every element: N·C (batchmean: N)", (by - 1000).abs() < 0.01
    ),
}
