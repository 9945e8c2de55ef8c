import torch
from torch import Tensor


def multilabel_soft_margin_loss(
    input: Tensor,
    target: Tensor,
    weight: Tensor | None = None,
    reduction: str = "mean",
) -> Tensor:
    """One logistic loss a class, averaged over the last dimension."""
    each = -target * log_sigmoid(input) - (1 - target) * log_sigmoid(-input)
    if weight is not None:
        each = each * weight
    loss = each.sum(dim=-1) / input.shape[-1]
    if reduction == "mean":
        return loss.mean()
    return loss.sum() if reduction == "sum" else loss


def log_sigmoid(input: Tensor) -> Tensor:
    """The logarithm of the sigmoid; no exponential of a positive number."""
    return input.clamp(max=0) - torch.log1p(torch.exp(-input.abs()))


def multilabel_soft_margin_loss_grad(
    input: Tensor,
    target: Tensor,
    weight: Tensor | None = None,
    reduction: str = "mean",
) -> Tensor:
    """Probability minus target, times the weight, over the number of classes."""
    grad = torch.sigmoid(input) - target
    if weight is not None:
        grad = grad * weight
    if reduction == "mean":
        grad = grad / grad[..., 0].numel()
    return (grad / input.shape[-1]).sum_to_size(input.shape)
