import torch
from torch import nn

from scripts.probe import about, confirm, largest_gradient, refuses

elementwise = nn.MSELoss(reduction="none")
errors = torch.cat([torch.logspace(-18, 18, 37), torch.zeros(1)])
errors = torch.cat([errors, -errors])
zeros = torch.zeros_like(errors)
losses = elementwise(errors, zeros)
slopes = [
    largest_gradient(elementwise, [torch.tensor([e])], torch.zeros(1))
    for e in (0.5, 1.0, 1e6)
]

ones = torch.ones(4, 3, 2)
divisor = nn.MSELoss(reduction="sum")(ones, 0 * ones) / nn.MSELoss()(ones, 0 * ones)
at_zero = elementwise(torch.zeros(2), torch.tensor([1.0, 1000.0]))

card = about(nn.MSELoss) | {
    "input": confirm("any real number", losses.isfinite().all()),
    "target": confirm(
        "float, same shape as the input",
        refuses(elementwise, torch.zeros(3).long(), torch.zeros(3).long()),
        refuses(elementwise, torch.zeros(3), torch.zeros(4)),
    ),
    "output": confirm(f"[{losses.min():g}, ∞)", losses.max() > 1e35),
    "gradient": confirm(
        "unbounded: twice the error", slopes == [2 * e for e in (0.5, 1.0, 1e6)]
    ),
    "untrained": confirm(
        "depends on the square of the unit of the target",
        at_zero[1] == 1000**2 * at_zero[0],
    ),
    "mean divides by": confirm("the number of elements", divisor == ones.numel()),
}
