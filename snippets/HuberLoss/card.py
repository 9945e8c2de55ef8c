import torch
from torch import nn

from scripts.probe import about, confirm, largest_gradient, refuses

elementwise = nn.HuberLoss(reduction="none")
errors = torch.cat([torch.logspace(-6, 30, 37), torch.zeros(1)])
errors = torch.cat([errors, -errors])
zeros = torch.zeros_like(errors)
losses = elementwise(errors, zeros)
bounds = {
    delta: largest_gradient(
        nn.HuberLoss(reduction="none", delta=delta), [errors, -errors], zeros
    )
    for delta in (0.5, 1.0, 20.0)
}

ones = torch.ones(4, 3, 2)
divisor = nn.HuberLoss(reduction="sum")(ones, 0 * ones) / nn.HuberLoss()(ones, 0 * ones)

at_zero = elementwise(torch.zeros(2), torch.tensor([1.0, 1000.0]))

card = about(nn.HuberLoss) | {
    "input": confirm("any real number", losses.isfinite().all()),
    "target": confirm(
        "float, same shape and dtype as the input",
        refuses(elementwise, torch.zeros(3).long(), torch.zeros(3).long()),
        refuses(elementwise, torch.zeros(3), torch.zeros(4)),
    ),
    "output": confirm(f"[{losses.min():g}, ∞)", losses.max() > 1e29),
    "gradient": confirm("bounded: |g| ≤ delta", all(d == g for d, g in bounds.items())),
    "untrained": confirm(
        "depends on the unit of the target", at_zero[1] > 1000 * at_zero[0]
    ),
    "mean divides by": confirm("the number of elements", divisor == ones.numel()),
}
