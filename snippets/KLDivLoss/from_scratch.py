import torch
from torch import Tensor


def kl_div(
    input: Tensor, target: Tensor, reduction: str = "mean", log_target: bool = False
) -> Tensor:
    """target · (log target − input), element by element, then reduced."""
    if log_target:
        loss = target.exp() * (target - input)
    else:
        loss = torch.xlogy(target, target) - target * input  # 0 log 0 = 0
    if reduction == "none":
        return loss
    return loss.sum() / divisor(input, loss, reduction)


def kl_div_grad(
    input: Tensor, target: Tensor, reduction: str = "mean", log_target: bool = False
) -> Tensor:
    """The gradient with respect to input: −target, whatever the input is."""
    probability = target.exp() if log_target else target
    shape = torch.broadcast_shapes(input.shape, target.shape)
    gradient = -probability.expand(shape)
    gradient = gradient / divisor(input, gradient, reduction)
    return gradient.sum_to_size(input.shape)


def divisor(input: Tensor, loss: Tensor, reduction: str) -> int:
    """What the summed loss is divided by."""
    if reduction == "mean":
        return loss.numel()
    if reduction == "batchmean" and input.dim() > 0:
        return input.size(0)
    return 1
