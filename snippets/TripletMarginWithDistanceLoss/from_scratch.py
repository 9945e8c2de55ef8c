from collections.abc import Callable

import torch
from torch import Tensor

Distance = Callable[[Tensor, Tensor], Tensor]


def euclidean(u: Tensor, v: Tensor) -> Tensor:
    """The default: 1e-6 is added to every component of the difference."""
    return torch.linalg.vector_norm(u - v + 1e-6, dim=-1)


def squared(u: Tensor, v: Tensor) -> Tensor:
    return (u - v).square().sum(dim=-1)


def cosine(u: Tensor, v: Tensor) -> Tensor:
    lengths = torch.linalg.vector_norm(u, dim=-1) * torch.linalg.vector_norm(v, dim=-1)
    return 1 - (u * v).sum(dim=-1) / lengths


def triplet_margin_with_distance_loss(
    anchor: Tensor,
    positive: Tensor,
    negative: Tensor,
    *,
    distance_function: Distance | None = None,
    margin: float = 1.0,
    swap: bool = False,
    reduction: str = "mean",
) -> Tensor:
    """By how much the negative is not farther than the positive plus a margin."""
    distance = distance_function or euclidean
    near, far = distance(anchor, positive), distance(anchor, negative)
    if swap:
        far = torch.minimum(far, distance(positive, negative))
    loss = (near - far + margin).clamp(min=0)
    if reduction == "mean":
        return loss.mean()
    return loss.sum() if reduction == "sum" else loss


def slopes(
    distance: Distance, u: Tensor, v: Tensor, weight: Tensor
) -> tuple[Tensor, Tensor]:
    """The gradients of a distance in its two arguments, times a weight for each."""
    u, v = (x.detach().clone().requires_grad_() for x in (u, v))
    found = distance(u, v)
    return torch.autograd.grad(found, (u, v), weight.sum_to_size(found.shape))


def triplet_margin_with_distance_loss_grad(
    anchor: Tensor,
    positive: Tensor,
    negative: Tensor,
    *,
    distance_function: Distance | None = None,
    margin: float = 1.0,
    swap: bool = False,
    reduction: str = "mean",
) -> tuple[Tensor, Tensor, Tensor]:
    """The slopes of the two distances, while the triplet is active."""
    distance = distance_function or euclidean
    near, far = distance(anchor, positive), distance(anchor, negative)
    other = distance(positive, negative)
    share = (other < far) + 0.5 * (other == far) if swap else torch.zeros_like(far)
    if swap:
        far = torch.minimum(far, other)
    active = (near - far + margin >= 0).to(far)
    if reduction == "mean":
        active = active / active.numel()
    pull_a, pull_p = slopes(distance, anchor, positive, active)
    push_a, push_n = slopes(distance, anchor, negative, active * (1 - share))
    swap_p, swap_n = slopes(distance, positive, negative, active * share)
    return pull_a - push_a, pull_p - swap_p, -push_n - swap_n
