import math

import torch
from batches import batch, value


def shown(tensor: torch.Tensor) -> str:
    bad = tensor[~tensor.isfinite()]
    return f"`{bad.sum().item():g}`" if len(bad) else "✓"


def outcome(name: str, number: float) -> str:
    """What the loss and its gradient are when `number` stands in the input."""
    loss, input, rest = batch(2)[name]
    x = input.clone()
    x.view(-1)[0] = number
    x.requires_grad_()
    try:
        result = value(loss, x, *rest)
    except RuntimeError:
        return "raises"
    (gradient,) = torch.autograd.grad(result, x)
    return f"{shown(result.reshape(1))} / {shown(gradient)}"


def empty(name: str) -> str:
    """The mean of no sample; memory that nobody writes to is nan here."""
    loss, input, rest = batch(0)[name]
    torch.use_deterministic_algorithms(True)
    try:
        mean = value(loss, input, *rest)
    except RuntimeError:
        return "raises"
    assert mean.isnan()
    if not hasattr(loss, "reduction"):
        return "`nan`"
    loss.reduction = "sum"  # of nothing, so 0 where it is written at all
    return "`nan`" if value(loss, input, *rest) == 0 else "unwritten memory"


rows = [
    {
        "loss": name,
        "`nan` in the input": outcome(name, math.nan),
        "`inf`": outcome(name, math.inf),
        "`-inf`": outcome(name, -math.inf),
        "empty batch, mean": empty(name),
    }
    for name in batch(2)
]
