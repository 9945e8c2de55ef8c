import torch
from torch import Tensor


def pairwise(u: Tensor, v: Tensor, p: float, eps: float) -> tuple[Tensor, Tensor]:
    """The distance of u and v, and its gradient in u."""
    delta = u - v + eps
    size = delta.abs()
    length = torch.linalg.vector_norm(delta, p, dim=-1, keepdim=True)
    if p == float("inf"):
        largest = (size == length).to(size)
        slope = delta.sign() * largest / largest.sum(-1, keepdim=True)
    else:
        ratio = torch.where(length > 0, size / length, 0)
        slope = delta.sign() * ratio ** (p - 1)
    return length.squeeze(-1), slope


def triplet_margin_loss(
    anchor: Tensor,
    positive: Tensor,
    negative: Tensor,
    margin: float = 1.0,
    p: float = 2.0,
    eps: float = 1e-6,
    swap: bool = False,
    reduction: str = "mean",
) -> Tensor:
    """How much closer than the positive plus a margin the negative is."""
    near, _ = pairwise(anchor, positive, p, eps)
    far, _ = pairwise(anchor, negative, p, eps)
    if swap:
        far = torch.minimum(far, pairwise(positive, negative, p, eps)[0])
    loss = (near - far + margin).clamp(min=0)
    if reduction == "mean":
        return loss.mean()
    return loss.sum() if reduction == "sum" else loss


def triplet_margin_loss_grad(
    anchor: Tensor,
    positive: Tensor,
    negative: Tensor,
    margin: float = 1.0,
    p: float = 2.0,
    eps: float = 1e-6,
    swap: bool = False,
    reduction: str = "mean",
) -> tuple[Tensor, Tensor, Tensor]:
    """Unit vectors along the two distances, while the triplet is active."""
    near, to_positive = pairwise(anchor, positive, p, eps)
    far, to_negative = pairwise(anchor, negative, p, eps)
    other, across = pairwise(positive, negative, p, eps)
    share = (other < far) + 0.5 * (other == far) if swap else torch.zeros_like(far)
    if swap:
        far = torch.minimum(far, other)
    active = (near - far + margin >= 0).to(far)
    if reduction == "mean":
        active = active / active.numel()
    pull = active.unsqueeze(-1) * to_positive
    push = (active * (1 - share)).unsqueeze(-1) * to_negative
    swapped = (active * share).unsqueeze(-1) * across
    slopes = (pull - push, -pull - swapped, push + swapped)
    inputs = (anchor, positive, negative)
    return tuple(g.sum_to_size(x.shape) for g, x in zip(slopes, inputs, strict=True))
