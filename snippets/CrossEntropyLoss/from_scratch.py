import torch
from torch import Tensor
from torch.nn import functional as F


def cross_entropy(
    input: Tensor,
    target: Tensor,
    weight: Tensor | None = None,
    ignore_index: int = -100,
    reduction: str = "mean",
    label_smoothing: float = 0.0,
) -> Tensor:
    """Minus the log-probabilities, in the shares that the target wants of them."""
    wanted, divisor = goal(input, target, weight, ignore_index, label_smoothing)
    log_p = log_softmax(input)
    if target.shape != input.shape:
        log_p = log_p.masked_fill(wanted == 0, 0.0)  # other classes may be at -inf
    loss = -(wanted * log_p).sum(class_dim(input))
    if reduction == "none":
        return loss
    return loss.sum() / divisor if reduction == "mean" else loss.sum()


def cross_entropy_grad(
    input: Tensor,
    target: Tensor,
    weight: Tensor | None = None,
    ignore_index: int = -100,
    reduction: str = "mean",
    label_smoothing: float = 0.0,
) -> Tensor:
    """What the model gives each class less what the target wants, times the weight."""
    wanted, divisor = goal(input, target, weight, ignore_index, label_smoothing)
    dim = class_dim(input)
    grad = wanted.sum(dim, keepdim=True) * log_softmax(input).exp() - wanted
    if reduction == "mean":
        grad = grad / divisor
    if target.shape != input.shape:  # also where all are ignored: 0, not 0/0
        grad = grad.masked_fill((target == ignore_index).unsqueeze(dim), 0.0)
    return grad


def class_dim(input: Tensor) -> int:
    """Classes are the second dimension, or the only one."""
    return min(input.dim() - 1, 1)


def log_softmax(input: Tensor) -> Tensor:
    """Shifted by the largest logit, so that exp cannot overflow."""
    dim = class_dim(input)
    shifted = input - input.amax(dim, keepdim=True)
    return shifted - shifted.exp().sum(dim, keepdim=True).log()


def goal(
    input: Tensor,
    target: Tensor,
    weight: Tensor | None,
    ignore_index: int,
    label_smoothing: float,
) -> tuple[Tensor, Tensor | float]:
    """Weight times smoothed target of every class, and what mean divides by."""
    dim, classes = class_dim(input), input.size(class_dim(input))
    weight = input.new_ones(classes) if weight is None else weight
    weight = weight.reshape(-1, *[1] * (input.dim() - dim - 1))
    if target.shape == input.shape:
        smooth = (1 - label_smoothing) * target + label_smoothing / classes
        return weight * smooth, input.numel() / classes
    counted = target != ignore_index
    index = torch.where(counted, target, 0).long()
    one_hot = F.one_hot(index, classes).movedim(-1, dim).to(input.dtype)
    smooth = (1 - label_smoothing) * one_hot + label_smoothing / classes
    counted = counted.unsqueeze(dim)
    return counted * weight * smooth, (counted * weight * one_hot).sum()
