import torch
from torch import Tensor


def l1_loss(
    input: Tensor,
    target: Tensor,
    reduction: str = "mean",
    weight: Tensor | None = None,
) -> Tensor:
    """The distance of each element; for complex numbers that in the plane."""
    loss = (input - target).abs()
    divisor = loss.numel()
    if weight is not None:
        loss, divisor = loss * weight, weight.sum()
    if reduction == "mean":
        return loss.sum() / divisor
    return loss.sum() if reduction == "sum" else loss


def l1_loss_grad(
    input: Tensor,
    target: Tensor,
    reduction: str = "mean",
    weight: Tensor | None = None,
) -> Tensor:
    """The sign of the error, 0 where there is none."""
    grad = torch.sgn(input - target)
    divisor = grad.numel()
    if weight is not None:
        grad, divisor = grad * weight, weight.sum()
    if reduction == "mean":
        grad = grad / divisor
    return grad.sum_to_size(input.shape)
