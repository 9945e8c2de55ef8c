import torch
from torch import Tensor


def nll_loss(
    input: Tensor,
    target: Tensor,
    weight: Tensor | None = None,
    ignore_index: int = -100,
    reduction: str = "mean",
) -> Tensor:
    """Minus the input of the right class, times the weight of that class."""
    axis, index, kept, weights = look_up(input, target, weight, ignore_index)
    picked = input.gather(axis, index).squeeze(axis)
    loss = torch.where(kept, -weights * picked, 0)
    if reduction == "none":
        return loss
    return loss.sum() / weights.sum() if reduction == "mean" else loss.sum()


def nll_loss_grad(
    input: Tensor,
    target: Tensor,
    weight: Tensor | None = None,
    ignore_index: int = -100,
    reduction: str = "mean",
) -> Tensor:
    """Minus the weight at the right class, 0 elsewhere; the input plays no part."""
    axis, index, kept, weights = look_up(input, target, weight, ignore_index)
    divisor = weights.sum() if reduction == "mean" else 1
    slope = torch.where(kept, -weights / divisor, 0)
    return torch.zeros_like(input).scatter(axis, index, slope.unsqueeze(axis))


def look_up(input, target, weight, ignore_index):
    """The axis of the classes, where to look, who counts, and how much."""
    axis = 1 if input.dim() > 1 else 0
    target = target.long() if axis else target.long().reshape(())
    if weight is None:
        weight = torch.ones(input.shape[axis], dtype=input.dtype)
    kept = target != ignore_index
    index = torch.where(kept, target, 0)
    weights = torch.where(kept, weight[index], 0)
    return axis, index.unsqueeze(axis), kept, weights
