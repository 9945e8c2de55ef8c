import math

import torch
from torch import nn

from scripts.probe import about, confirm, refuses

loss = nn.GaussianNLLLoss(reduction="none")
errors = torch.tensor([-1e10, -1.0, 0.0, 1.0, 1e10])
zeros, ones = torch.zeros(5), torch.ones(5)
lowest = loss(zeros, zeros, zeros)
scaled = loss(3 * ones, zeros, 9 * ones)

input = torch.ones(1, requires_grad=True)
loss(input, torch.zeros(1), torch.zeros(1)).backward()

many = torch.ones(4, 3, 2)
sum_ = nn.GaussianNLLLoss(reduction="sum")(many, 0 * many, many)

card = about(nn.GaussianNLLLoss) | {
    "input": confirm(
        "the mean, any real number; and var ≥ 0, the square of the spread",
        loss(errors, zeros, ones).isfinite().all(),
        not refuses(loss, zeros, zeros, zeros),
        refuses(loss, zeros, zeros, -ones),
        torch.allclose(scaled, loss(ones, zeros, ones) + math.log(3)),
    ),
    "target": confirm(
        "any real number; its shape is not checked",
        not refuses(loss, torch.zeros(3, 1), torch.zeros(3), torch.ones(3, 1)),
    ),
    "output": confirm(
        "[½ ln eps, ∞), negative when sure and right",
        torch.allclose(lowest, torch.tensor(math.log(1e-6) / 2)),
        (loss(errors, zeros, zeros) >= lowest).all(),
        loss(errors, zeros, zeros).max() > 1e25,
    ),
    "gradient": confirm(
        "error / var, up to error / eps",
        math.isclose(input.grad.item(), 1e6, rel_tol=1e-4),
    ),
    "untrained": confirm(
        "mean 0, var 1: half the square of the target",
        torch.allclose(loss(zeros, errors, ones), errors**2 / 2),
    ),
    "mean divides by": confirm(
        "the number of elements",
        sum_ / nn.GaussianNLLLoss()(many, 0 * many, many) == many.numel(),
    ),
}
