import math

import torch
from torch import Tensor


def gaussian_nll_loss(
    input: Tensor,
    target: Tensor,
    var: Tensor | float,
    full: bool = False,
    eps: float = 1e-6,
    reduction: str = "mean",
) -> Tensor:
    """How unlikely the target is under a normal law with this mean and variance."""
    scale = spread_out(var, input).clamp(min=eps)
    loss = (scale.log() + (input - target) ** 2 / scale) / 2
    if full:
        loss = loss + math.log(2 * math.pi) / 2
    if reduction == "mean":
        return loss.mean()
    return loss.sum() if reduction == "sum" else loss


def gaussian_nll_loss_grad(
    input: Tensor,
    target: Tensor,
    var: Tensor | float,
    full: bool = False,
    eps: float = 1e-6,
    reduction: str = "mean",
) -> tuple[Tensor, Tensor]:
    """For the mean and for the variance; torch lets the latter through the clamp."""
    spread = spread_out(var, input)
    scale = spread.clamp(min=eps)
    error = input - target
    for_mean = error / scale
    for_var = (1 / scale - error**2 / scale**2) / 2
    if reduction == "mean":
        for_mean, for_var = for_mean / for_var.numel(), for_var / for_var.numel()
    for_var = for_var.sum_to_size(spread.shape)
    if isinstance(var, Tensor):
        for_var = for_var.reshape(var.shape)
    return for_mean.sum_to_size(input.shape), for_var


def spread_out(var: Tensor | float, input: Tensor) -> Tensor:
    """The variance in a shape that broadcasts to the input, or an error."""
    if isinstance(var, float):
        var = torch.full_like(input, var)
    if (var < 0).any():
        raise ValueError("var has negative entry/entries")
    if var.shape == input.shape:
        return var
    if var.shape == input.shape[:-1]:
        return var.unsqueeze(-1)
    if var.dim() == input.dim():
        pairs = zip(var.shape, input.shape, strict=True)
        if sum(v for v, size in pairs if v != size) == 1:
            return var
    raise ValueError("var is of incorrect size")
