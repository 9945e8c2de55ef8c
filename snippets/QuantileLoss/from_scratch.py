import torch
from torch import Tensor


def quantile_loss(
    input: Tensor, target: Tensor, q: float | Tensor = 0.5, reduction: str = "mean"
) -> Tensor:
    """Too low costs q a unit, too high costs 1 - q."""
    if input.shape != target.shape:
        raise ValueError(f"input {input.shape}, target {target.shape}")
    error = target - input
    loss = torch.maximum(q * error, (q - 1) * error)
    if reduction == "mean":
        return loss.mean()
    return loss.sum() if reduction == "sum" else loss


def quantile_loss_grad(
    input: Tensor, target: Tensor, q: float | Tensor = 0.5, reduction: str = "mean"
) -> Tensor:
    """-q below the target, 1 - q above it, halfway between on it."""
    grad = 0.5 * (input - target).sign() + 0.5 - q
    return grad / grad.numel() if reduction == "mean" else grad
