import torch
from torch import Tensor


def smooth_l1_loss(
    input: Tensor, target: Tensor, reduction: str = "mean", beta: float = 1.0
) -> Tensor:
    """A parabola below beta, a straight line of slope 1 from there on."""
    distance = (input - target).abs()
    parabola = distance**2 / (2 * beta)
    line = distance - beta / 2
    loss = torch.where(distance < beta, parabola, line)
    if reduction == "mean":
        return loss.mean()
    return loss.sum() if reduction == "sum" else loss


def smooth_l1_loss_grad(
    input: Tensor, target: Tensor, reduction: str = "mean", beta: float = 1.0
) -> Tensor:
    """The error in units of beta, cut off at -1 and 1."""
    error = input - target
    grad = torch.where(error.abs() >= beta, error.sign(), error / beta)
    if reduction == "mean":
        grad = grad / grad.numel()
    return grad.sum_to_size(input.shape)
