import torch
from torch import Tensor


def huber_loss(
    input: Tensor,
    target: Tensor,
    reduction: str = "mean",
    delta: float = 1.0,
    weight: Tensor | None = None,
) -> Tensor:
    """Half the square up to delta, a straight line of slope delta beyond."""
    distance = (input - target).abs()
    parabola = distance**2 / 2
    line = delta * (distance - delta / 2)
    loss = torch.where(distance <= delta, parabola, line)
    if weight is not None:
        loss = loss * weight
    if reduction == "mean":
        return loss.mean()
    return loss.sum() if reduction == "sum" else loss


def huber_loss_grad(
    input: Tensor,
    target: Tensor,
    reduction: str = "mean",
    delta: float = 1.0,
    weight: Tensor | None = None,
) -> Tensor:
    """The error, cut off at -delta and delta."""
    grad = (input - target).clamp(-delta, delta)
    if weight is not None:
        grad = grad * weight
    if reduction == "mean":
        grad = grad / grad.numel()
    return grad.sum_to_size(input.shape)
