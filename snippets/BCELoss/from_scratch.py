from torch import Tensor

EPSILON = 9.999999960041972e-13  # 1e-12 as a float32


def binary_cross_entropy(
    input: Tensor, target: Tensor, weight: Tensor | None = None, reduction: str = "mean"
) -> Tensor:
    """Minus the log-probability of what happened; the logarithm stops at -100."""
    log_yes = input.log().clamp(min=-100)
    log_no = (-input).log1p().clamp(min=-100)
    loss = -(target * log_yes + (1 - target) * log_no)
    if weight is not None:
        loss = weight * loss
    if reduction == "mean":
        return loss.mean()
    return loss.sum() if reduction == "sum" else loss


def binary_cross_entropy_grad(
    input: Tensor, target: Tensor, weight: Tensor | None = None, reduction: str = "mean"
) -> Tensor:
    """The error over the variance x(1 - x), which is not let below EPSILON."""
    grad = (input - target) / (input * (1 - input)).clamp(min=EPSILON)
    if weight is not None:
        grad = weight * grad
    return grad / grad.numel() if reduction == "mean" else grad
