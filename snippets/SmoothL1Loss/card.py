import torch
from torch import nn

from scripts.probe import about, largest_gradient

errors = torch.cat([torch.logspace(-6, 30, 37), torch.zeros(1)])
elementwise = nn.SmoothL1Loss(reduction="none")
bound = largest_gradient(elementwise, [errors, -errors], torch.zeros(38))
lowest = elementwise(errors, torch.zeros(38)).min()
ones = torch.ones(4, 3, 2)
sum_ = nn.SmoothL1Loss(reduction="sum")(ones, 0 * ones)
divisor = sum_ / nn.SmoothL1Loss()(ones, 0 * ones)

card = about(nn.SmoothL1Loss) | {
    "input": "any real number",
    "target": "float, same shape as the input",
    "output": f"[{lowest:g}, ∞)",
    "gradient": f"bounded: |g| ≤ {bound:g}",
    "untrained": "depends on the unit of the target",
    "mean divides by": "the number of elements" if divisor == ones.numel() else "?",
}
