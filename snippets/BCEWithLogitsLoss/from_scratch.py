import torch
from torch import Tensor


def binary_cross_entropy_with_logits(
    input: Tensor,
    target: Tensor,
    weight: Tensor | None = None,
    reduction: str = "mean",
    pos_weight: Tensor | None = None,
) -> Tensor:
    """(1 - y) x + softplus(-x), in which the positives count pos_weight times."""
    positive = 1.0 if pos_weight is None else pos_weight
    loss = (1 - target) * input + (1 + (positive - 1) * target) * softplus(-input)
    if weight is not None:
        loss = weight * loss
    if reduction == "mean":
        return loss.mean()
    return loss.sum() if reduction == "sum" else loss


def binary_cross_entropy_with_logits_grad(
    input: Tensor,
    target: Tensor,
    weight: Tensor | None = None,
    reduction: str = "mean",
    pos_weight: Tensor | None = None,
) -> Tensor:
    """The probability less the target; positives count pos_weight times."""
    positive = 1.0 if pos_weight is None else pos_weight
    yes = 1 / (1 + (-input).exp())
    grad = (1 - target) * yes - positive * target * (1 - yes)
    if weight is not None:
        grad = weight * grad
    return grad / grad.numel() if reduction == "mean" else grad


def softplus(x: Tensor) -> Tensor:
    """log(1 + e^x), where e never gets a positive exponent."""
    return x.clamp(min=0) + torch.log1p(torch.exp(-x.abs()))
