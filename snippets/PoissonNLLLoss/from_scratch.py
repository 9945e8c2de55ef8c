import math

import torch
from torch import Tensor


def poisson_nll_loss(
    input: Tensor,
    target: Tensor,
    log_input: bool = True,
    full: bool = False,
    eps: float = 1e-8,
    reduction: str = "mean",
) -> Tensor:
    """The rate less count times log rate; input is the logarithm, or the rate."""
    if log_input:
        loss = input.exp() - target * input
    else:
        loss = input - target * (input + eps).log()
    if full:  # Stirling's formula for the logarithm of the factorial
        stirling = target * target.log() - target + (2 * math.pi * target).log() / 2
        loss = loss + torch.where(target > 1, stirling, 0)
    if reduction == "mean":
        return loss.mean()
    return loss.sum() if reduction == "sum" else loss


def poisson_nll_loss_grad(
    input: Tensor,
    target: Tensor,
    log_input: bool = True,
    full: bool = False,
    eps: float = 1e-8,
    reduction: str = "mean",
) -> Tensor:
    """Predicted count less count; full adds nothing that depends on the input."""
    grad = input.exp() - target if log_input else 1 - target / (input + eps)
    if reduction == "mean":
        grad = grad / grad.numel()
    return grad.sum_to_size(input.shape)
