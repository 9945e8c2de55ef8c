import torch
from torch import Tensor


def soft_margin_loss(input: Tensor, target: Tensor, reduction: str = "mean") -> Tensor:
    """The logistic loss of labels -1 and 1; overflows where torch's does."""
    label = target.to(input.dtype).expand_as(input)
    loss = torch.log1p(torch.exp(-label * input))
    if reduction == "mean":
        return loss.mean()
    return loss.sum() if reduction == "sum" else loss


def soft_margin_loss_grad(
    input: Tensor, target: Tensor, reduction: str = "mean"
) -> Tensor:
    """Minus the label, times the probability given to the other class."""
    label = target.to(input.dtype).expand_as(input)
    odds = torch.exp(-label * input)
    grad = -label * odds / (1 + odds)
    return grad / grad.numel() if reduction == "mean" else grad
