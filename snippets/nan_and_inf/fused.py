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


def wrong(function: Function, x: Tensor, true: Tensor) -> list[bool]:
    """Whether the value is off by more than a tenth, or no number; and the slope."""
    x = x.clone().requires_grad_()
    value = function(x)
    (slope,) = torch.autograd.grad(value, x)
    found = torch.stack([value.detach(), slope]).double()
    tiny = torch.finfo(x.dtype).smallest_normal
    return (~((found - true).abs() <= 0.1 * true.abs() + tiny)).tolist()


def breaks(function: Function, right: Function, sign: int, dtype: torch.dtype) -> list:
    """Where, in steps of a half, value and gradient are wrong for the first time."""
    first: list[str] = ["never", "never"]
    for size in torch.arange(0.5, 1000, 0.5):
        x = (sign * size).double().requires_grad_()
        value = right(x)
        (slope,) = torch.autograd.grad(value, x)
        true = torch.stack([value.detach(), slope])
        for place, bad in enumerate(wrong(function, x.detach().to(dtype), true)):
            if bad and first[place] == "never":
                first[place] = f"`{x.item():g}`"
    return first


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
