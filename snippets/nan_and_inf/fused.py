from collections.abc import Callable

import torch
from torch import Tensor
from torch.nn import functional as F

Function = Callable[[Tensor], Tensor]


def pair(x: Tensor) -> Tensor:
    return torch.stack([torch.zeros_like(x), x])


PAIRS: dict[str, tuple[Function, str, Function, int]] = {
    "`log(exp(x).sum())`": (
        lambda x: pair(x).exp().sum(0).log(),
        "`torch.logsumexp`",
        lambda x: pair(x).logsumexp(0),
        1,
    ),
    "`log(softmax(x))`": (
        lambda x: pair(x).softmax(0).log()[1],
        "`F.log_softmax`",
        lambda x: pair(x).log_softmax(0)[1],
        -1,
    ),
    "`log(sigmoid(x))`": (
        lambda x: x.sigmoid().log(),
        "`F.logsigmoid(x)`",
        F.logsigmoid,
        -1,
    ),
    "`log(1 - sigmoid(x))`": (
        lambda x: (1 - x.sigmoid()).log(),
        "`F.logsigmoid(-x)`",
        lambda x: F.logsigmoid(-x),
        1,
    ),
    "`log(1 + exp(x))`, `x > 0`": (
        lambda x: (1 + x.exp()).log(),
        "`F.softplus(x)`",
        F.softplus,
        1,
    ),
    "`log(1 + exp(x))`, `x < 0`": (
        lambda x: (1 + x.exp()).log(),
        "`F.softplus(x)`",
        F.softplus,
        -1,
    ),
}


def both(function: Function, x: Tensor) -> Tensor:
    """Values and slopes at every x."""
    x = x.clone().requires_grad_()
    value = function(x)
    (slope,) = torch.autograd.grad(value.sum(), x)
    return torch.stack([value.detach(), slope]).double()


def breaks(function: Function, right: Function, sign: int, dtype: torch.dtype) -> list:
    """Where value and slope are first off by more than a tenth, or no number."""
    x = sign * torch.arange(0.5, 1000, 0.5, dtype=torch.float64)
    true, found = both(right, x), both(function, x.to(dtype))
    tiny = torch.finfo(dtype).smallest_normal
    wrong = ~((found - true).abs() <= 0.1 * true.abs() + tiny)
    return [f"`{x[w].tolist()[0]:g}`" if w.any() else "never" for w in wrong]


rows = []
for naive, (function, better, fused, sign) in PAIRS.items():
    row = {"naive": naive, "instead": better}
    for dtype in (torch.float32, torch.float16):
        name = str(dtype).removeprefix("torch.")
        row[f"`{name}`: value"], row[f"`{name}`: gradient"] = breaks(
            function, fused, sign, dtype
        )
        assert breaks(fused, fused, sign, dtype) == ["never", "never"]
    rows.append(row)
