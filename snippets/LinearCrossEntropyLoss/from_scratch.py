import torch
from torch import Tensor
from torch.nn import functional as F


def linear_cross_entropy(
    input: Tensor,
    linear_weight: Tensor,
    target: Tensor,
    *,
    linear_bias: Tensor | None = None,
    weight: Tensor | None = None,
    reduction: str = "mean",
    ignore_index: int | None = None,
    label_smoothing: float = 0.0,
    options: object | None = None,
) -> Tensor:
    """The cross entropy of `linear(input)`, with the logits of a few rows at a time."""
    rows = input if input.dim() == 2 else input.unsqueeze(0)
    wanted, divisor, _ = goal(
        rows, linear_weight, target, weight, ignore_index, label_smoothing
    )
    losses = []
    for piece in pieces(len(rows), options):
        log_p = log_softmax(logits(rows[piece], linear_weight, linear_bias))
        if not target.is_floating_point():
            log_p = log_p.masked_fill(wanted[piece] == 0, 0.0)  # others may be -inf
        losses.append(-(wanted[piece] * log_p).sum(1))
    loss = torch.cat(losses)
    if reduction == "none":
        return loss if input.dim() == 2 else loss[0]
    return loss.sum() / divisor if reduction == "mean" else loss.sum()


def linear_cross_entropy_grad(
    input: Tensor,
    linear_weight: Tensor,
    target: Tensor,
    *,
    linear_bias: Tensor | None = None,
    weight: Tensor | None = None,
    reduction: str = "mean",
    ignore_index: int | None = None,
    label_smoothing: float = 0.0,
    options: object | None = None,
) -> dict[str, Tensor]:
    """The gradient for the logits, carried on to all that made them."""
    rows = input if input.dim() == 2 else input.unsqueeze(0)
    wanted, divisor, counted = goal(
        rows, linear_weight, target, weight, ignore_index, label_smoothing
    )
    by_input = torch.zeros_like(rows)
    by_weight = torch.zeros_like(linear_weight)
    by_bias = by_weight.sum(-1)
    for piece in pieces(len(rows), options):
        p = log_softmax(logits(rows[piece], linear_weight, linear_bias)).exp()
        slope = wanted[piece].sum(1, keepdim=True) * p - wanted[piece]
        if reduction == "mean":
            slope = slope / divisor
        slope = slope.masked_fill(~counted[piece], 0.0)  # all ignored: 0, not 0/0
        by_input[piece] = torch.einsum("nc...,c...d->nd", slope, linear_weight)
        by_weight += torch.einsum("nc...,nd->c...d", slope, rows[piece])
        by_bias += slope.sum(0)
    return {
        "input": by_input.reshape(input.shape),
        "linear_weight": by_weight,
        "linear_bias": by_bias,
    }


def pieces(count: int, options: object | None) -> list[slice]:
    """The batch cut into pieces; however it is cut, the sums are the same."""
    size = getattr(options, "batch_chunk_size", None) or max(count, 1)
    return [slice(begin, begin + size) for begin in range(0, max(count, 1), size)]


def logits(rows: Tensor, linear_weight: Tensor, linear_bias: Tensor | None) -> Tensor:
    z = torch.einsum("nd,c...d->nc...", rows, linear_weight)
    return z if linear_bias is None else z + linear_bias


def log_softmax(z: Tensor) -> Tensor:
    """Over the classes, shifted by the largest logit, so that exp cannot overflow."""
    shifted = z - z.amax(1, keepdim=True)
    return shifted - shifted.exp().sum(1, keepdim=True).log()


def goal(
    rows: Tensor,
    linear_weight: Tensor,
    target: Tensor,
    weight: Tensor | None,
    ignore_index: int | None,
    label_smoothing: float,
) -> tuple[Tensor, float, Tensor]:
    """Weight times smoothed target, what mean divides by, and which targets count."""
    classes, *places = linear_weight.shape[:-1]
    weight = rows.new_ones(classes) if weight is None else weight
    weight = weight.reshape(-1, *[1] * len(places))
    if target.is_floating_point():
        share = target.reshape(len(rows), classes, *places)
        counted = torch.ones_like(share[:, :1]).bool()
        divisor = share.numel() / classes
    else:
        target = target.reshape(len(rows), *places)
        counted = target != (-100 if ignore_index is None else ignore_index)
        share = F.one_hot(torch.where(counted, target, 0).long(), classes)
        share = share.movedim(-1, 1).to(rows.dtype)
        counted = counted.unsqueeze(1)
        divisor = (counted * weight * share).sum().item()
    smooth = (1 - label_smoothing) * share + label_smoothing / classes
    return counted * weight * smooth, divisor, counted
