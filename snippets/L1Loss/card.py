import torch
from torch import nn

from scripts.probe import about, confirm, largest_gradient, refuses

elementwise = nn.L1Loss(reduction="none")
errors = torch.cat([torch.logspace(-30, 30, 61), torch.zeros(1)])
errors = torch.cat([errors, -errors])
zeros = torch.zeros_like(errors)
losses = elementwise(errors, zeros)
bound = largest_gradient(elementwise, [errors], zeros)
complex_loss = elementwise(torch.tensor([3 + 4j]), torch.tensor([0j]))

ones = torch.ones(4, 3, 2)
divisor = nn.L1Loss(reduction="sum")(ones, 0 * ones) / nn.L1Loss()(ones, 0 * ones)
at_zero = elementwise(torch.zeros(2), torch.tensor([1.0, 1000.0]))

card = about(nn.L1Loss) | {
    "input": confirm(
        "any real or complex number", losses.isfinite().all(), complex_loss == 5
    ),
    "target": confirm(
        "float or complex, same shape as the input",
        refuses(nn.L1Loss(), torch.zeros(3).long(), torch.zeros(3).long()),
        refuses(elementwise, torch.zeros(3), torch.zeros(4)),
    ),
    "output": confirm(f"[{losses.min():g}, ∞)", losses.max() > 1e29),
    "gradient": confirm(f"bounded: |g| ≤ {bound:g}", bound == 1),
    "untrained": confirm(
        "depends on the unit of the target", at_zero[1] == 1000 * at_zero[0]
    ),
    "mean divides by": confirm("the number of elements", divisor == ones.numel()),
}
