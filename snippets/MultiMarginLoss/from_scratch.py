import torch
from torch import Tensor


def multi_margin_loss(
    input: Tensor,
    target: Tensor,
    p: int = 1,
    margin: float = 1.0,
    weight: Tensor | None = None,
    reduction: str = "mean",
) -> Tensor:
    """What each wrong class lacks to lie a margin below the right one."""
    short, scale = violations(input, target, margin, weight)
    loss = (scale * short**p).sum(dim=1)
    if reduction == "none":
        return loss.reshape(target.shape)
    return loss.mean() if reduction == "mean" else loss.sum()


def multi_margin_loss_grad(
    input: Tensor,
    target: Tensor,
    p: int = 1,
    margin: float = 1.0,
    weight: Tensor | None = None,
    reduction: str = "mean",
) -> Tensor:
    """Every violation pushes its class down and the right class up as much."""
    short, scale = violations(input, target, margin, weight)
    push = scale * p * short ** (p - 1) * (short > 0)
    grad = push.scatter(1, target.reshape(-1, 1), -push.sum(dim=1, keepdim=True))
    if reduction == "mean":
        grad = grad / len(grad)
    return grad.reshape(input.shape)


def violations(
    input: Tensor, target: Tensor, margin: float, weight: Tensor | None
) -> tuple[Tensor, Tensor]:
    """Per sample and class what is missing, 0 for the right class; and w / C."""
    scores = torch.atleast_2d(input)
    y = target.reshape(-1, 1)
    right = scores.gather(1, y)
    z = margin - right + scores
    short = torch.where(z > 0, z, 0).scatter(1, y, 0)
    w = torch.ones_like(right) if weight is None else weight[y]
    return short, w / scores.shape[1]
