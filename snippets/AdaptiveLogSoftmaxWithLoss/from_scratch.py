from collections.abc import Sequence

import torch
from torch import Tensor


def log_prob(
    input: Tensor,
    head: Tensor,
    down: Sequence[Tensor],
    up: Sequence[Tensor],
    cutoffs: Sequence[int],
    head_bias: Tensor | None = None,
) -> Tensor:
    """The log-probability of every class: that of its branch, and that within."""
    scores = input @ head.T
    if head_bias is not None:
        scores = scores + head_bias
    first = scores.log_softmax(-1)
    shortlist = cutoffs[0]
    columns = [first[..., :shortlist]]
    for k, (narrow, words) in enumerate(zip(down, up, strict=True)):
        within = (input @ narrow.T @ words.T).log_softmax(-1)
        columns.append(first[..., [shortlist + k]] + within)
    return torch.cat(columns, dim=-1)


def adaptive_log_softmax_with_loss(
    input: Tensor,
    target: Tensor,
    head: Tensor,
    down: Sequence[Tensor],
    up: Sequence[Tensor],
    cutoffs: Sequence[int],
    head_bias: Tensor | None = None,
    reduction: str = "mean",
) -> Tensor:
    """Minus the log-probability of the target; torch has the mean only."""
    logs = log_prob(input, head, down, up, cutoffs, head_bias)
    loss = -logs.gather(-1, target.long().unsqueeze(-1)).squeeze(-1)
    if reduction == "mean":
        return loss.mean()
    return loss.sum() if reduction == "sum" else loss


def adaptive_log_softmax_with_loss_grad(
    input: Tensor,
    target: Tensor,
    head: Tensor,
    down: Sequence[Tensor],
    up: Sequence[Tensor],
    cutoffs: Sequence[int],
    head_bias: Tensor | None = None,
    reduction: str = "mean",
) -> Tensor:
    """Softmax minus one-hot, in the head and in the cluster of the target."""
    scores = input @ head.T
    if head_bias is not None:
        scores = scores + head_bias
    starts = torch.tensor(cutoffs)
    cluster = (target.unsqueeze(-1) >= starts).sum(-1) - 1
    slot = torch.where(cluster < 0, target, starts[0] + cluster)
    wrong = scores.softmax(-1)
    wrong = wrong - torch.nn.functional.one_hot(slot, len(head))
    gradient = wrong @ head
    for k, (narrow, words) in enumerate(zip(down, up, strict=True)):
        inside = (cluster == k).unsqueeze(-1)
        place = torch.where(cluster == k, target - starts[k], 0)
        within = (input @ narrow.T @ words.T).softmax(-1)
        within = within - torch.nn.functional.one_hot(place, len(words))
        gradient = gradient + inside * (within @ words @ narrow)
    return gradient / target.numel() if reduction == "mean" else gradient
