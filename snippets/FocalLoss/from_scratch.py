from torch import Tensor
from torch.nn import functional as F


def focal_loss(
    input: Tensor,
    target: Tensor,
    alpha: float = 0.25,
    gamma: float = 2.0,
    reduction: str = "mean",
) -> Tensor:
    """Cross entropy from logits, multiplied by the error to the power gamma."""
    if input.shape != target.shape:
        raise ValueError(f"input {input.shape}, target {target.shape}")
    wrong = (1 - 2 * target) * input  # the logit of the wrong answer
    weight = alpha * target + (1 - alpha) * (1 - target)
    loss = -weight * wrong.sigmoid() ** gamma * F.logsigmoid(-wrong)
    if reduction == "mean":
        return loss.mean()
    return loss.sum() if reduction == "sum" else loss


def focal_loss_grad(
    input: Tensor,
    target: Tensor,
    alpha: float = 0.25,
    gamma: float = 2.0,
    reduction: str = "mean",
) -> Tensor:
    """Weight, sign, and the error to the power gamma times a push."""
    wrong = (1 - 2 * target) * input
    weight = alpha * target + (1 - alpha) * (1 - target)
    error, right = wrong.sigmoid(), (-wrong).sigmoid()
    push = error - gamma * right * F.logsigmoid(-wrong)
    grad = weight * (1 - 2 * target) * error**gamma * push
    return grad / grad.numel() if reduction == "mean" else grad
