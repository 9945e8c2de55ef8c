from torch import Tensor


def mse_loss(
    input: Tensor,
    target: Tensor,
    reduction: str = "mean",
    weight: Tensor | None = None,
) -> Tensor:
    """The square of each error; with weights the mean divides by their sum."""
    loss = (input - target) ** 2
    divisor = loss.numel()
    if weight is not None:
        loss, divisor = loss * weight, weight.sum()
    if reduction == "mean":
        return loss.sum() / divisor
    return loss.sum() if reduction == "sum" else loss


def mse_loss_grad(
    input: Tensor,
    target: Tensor,
    reduction: str = "mean",
    weight: Tensor | None = None,
) -> Tensor:
    """Twice the error."""
    grad = 2 * (input - target)
    divisor = grad.numel()
    if weight is not None:
        grad, divisor = grad * weight, weight.sum()
    if reduction == "mean":
        grad = grad / divisor
    return grad.sum_to_size(input.shape)
