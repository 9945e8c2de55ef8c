import torch
from torch import Tensor


def hinge_embedding_loss(
    input: Tensor, target: Tensor, margin: float = 1.0, reduction: str = "mean"
) -> Tensor:
    """Similar pairs pay their distance, others what it is short of the margin."""
    zero = torch.zeros_like(input)
    similar = torch.where(target != -1, input, zero)
    different = torch.where(target != 1, (margin - input).clamp(min=0), zero)
    loss = similar + different
    if reduction == "mean":
        return loss.mean()
    return loss.sum() if reduction == "sum" else loss


def hinge_embedding_loss_grad(
    input: Tensor, target: Tensor, margin: float = 1.0, reduction: str = "mean"
) -> Tensor:
    """Similar pairs are pulled together, others pushed apart up to the margin."""
    pull = (target != -1).to(input.dtype)
    push = ((target != 1) & (margin - input >= 0)).to(input.dtype)
    grad = pull - push
    if reduction == "mean":
        grad = grad / grad.numel()
    return grad.sum_to_size(input.shape)
