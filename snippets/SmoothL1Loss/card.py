import torch
from torch import nn

from scripts.probe import about, confirm, largest_gradient, refuses

elementwise = nn.SmoothL1Loss(reduction="none")
errors = torch.cat([torch.logspace(-6, 30, 37), torch.zeros(1)])
errors = torch.cat([errors, -errors])
zeros = torch.zeros_like(errors)
losses = elementwise(errors, zeros)
bound = largest_gradient(elementwise, [errors, -errors], zeros)

ones = torch.ones(4, 3, 2)
sum_ = nn.SmoothL1Loss(reduction="sum")(ones, 0 * ones)
divisor = sum_ / nn.SmoothL1Loss()(ones, 0 * ones)

at_zero = elementwise(torch.zeros(2), torch.tensor([1.0, 1000.0]))

card = about(nn.SmoothL1Loss) | {
    "input": confirm("any real number", losses.isfinite().all()),
    "target": confirm(
        "float, same shape as the input",
        refuses(elementwise, torch.zeros(3).long(), torch.zeros(3).long()),
        refuses(elementwise, torch.zeros(3), torch.zeros(4)),
    ),
    "output": confirm(f"[{losses.min():g}, ∞)", losses.max() > 1e29),
    "gradient": confirm(f"bounded: |g| ≤ {bound:g}", bound == 1),
    "untrained": confirm(
        "depends on the unit of the target", at_zero[1] > 1000 * at_zero[0]
    ),
    "mean divides by": confirm("the number of elements", divisor == ones.numel()),
}
