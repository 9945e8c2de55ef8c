import torch
from torch import Tensor


def multilabel_margin_loss(
    input: Tensor, target: Tensor, reduction: str = "mean"
) -> Tensor:
    """What each label lacks to lie 1 above each class that is no label."""
    z, _ = pairs(input, target)
    loss = torch.where(z > 0, z, 0).sum(dim=(1, 2)) / z.shape[2]
    if reduction == "none":
        return loss.reshape(target.shape[:-1])
    return loss.mean() if reduction == "mean" else loss.sum()


def multilabel_margin_loss_grad(
    input: Tensor, target: Tensor, reduction: str = "mean"
) -> Tensor:
    """Every violated pair pushes its label up and the other class down by 1 / C."""
    z, labels = pairs(input, target)
    violated = (z > 0).to(input.dtype)
    grad = violated.sum(dim=1).scatter_add(1, labels, -violated.sum(dim=2))
    grad = grad / z.shape[2]
    if reduction == "mean":
        grad = grad / len(grad)
    return grad.reshape(input.shape)


def pairs(input: Tensor, target: Tensor) -> tuple[Tensor, Tensor]:
    """1 - (x_j - x_i) for slot j and class i, 0 where that is no pair; the labels."""
    scores, slots = torch.atleast_2d(input), torch.atleast_2d(target)
    valid = (slots >= 0).cumprod(dim=1).bool()
    labels = slots.where(valid, 0)
    is_label = torch.zeros_like(slots).scatter_add(1, labels, valid.long()) > 0
    z = 1 - scores.gather(1, labels).unsqueeze(2) + scores.unsqueeze(1)
    return z * (valid.unsqueeze(2) & ~is_label.unsqueeze(1)), labels
