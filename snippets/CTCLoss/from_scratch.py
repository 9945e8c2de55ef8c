from collections.abc import Iterator, Sequence

import torch
from torch import Tensor

INF = float("inf")
Lengths = Tensor | Sequence[int]


def log_alpha(frames: Tensor, states: Tensor) -> Tensor:
    """Row t: log-probability that the first t frames lead to each state."""
    s = torch.arange(len(states))
    can_jump = (s > 1) & (states != states.roll(2))
    rows = [frames.new_zeros(len(states)).where(s == 0, -INF)]
    for emitted in frames[:, states]:
        stay = rows[-1]
        step = stay.roll(1).where(s > 0, -INF)
        jump = stay.roll(2).where(can_jump, -INF)
        rows.append(emitted + torch.stack([stay, step, jump]).logsumexp(0))
    return torch.stack(rows)


def samples(
    log_probs: Tensor, targets: Tensor, ins: Lengths, outs: Lengths, blank: int
) -> Iterator[tuple[Tensor, Tensor]]:
    """Each sample's frames (T, C) and its states blank, y1, blank, y2, ..., blank."""
    ins, outs = (torch.as_tensor(lengths).view(-1).tolist() for lengths in (ins, outs))
    if targets.dim() == 1:
        targets = targets.split(outs)
    for n, (T, S) in enumerate(zip(ins, outs, strict=True)):
        states = torch.full((2 * S + 1,), blank)
        states[1::2] = targets[n][:S]
        yield log_probs.view(len(log_probs), -1, log_probs.shape[-1])[:T, n], states


def ctc_loss(
    log_probs: Tensor,
    targets: Tensor,
    input_lengths: Lengths,
    target_lengths: Lengths,
    blank: int = 0,
    reduction: str = "mean",
    zero_infinity: bool = False,
) -> Tensor:
    """Minus the log of the summed probability of all alignments."""
    batch = samples(log_probs, targets, input_lengths, target_lengths, blank)
    last = [log_alpha(frames, states)[-1] for frames, states in batch]
    loss = -torch.stack([row[-2:].logsumexp(0) for row in last])
    if zero_infinity:
        loss = loss.where(loss != INF, 0.0)
    if reduction == "mean":
        return (loss / torch.as_tensor(target_lengths).clamp(min=1)).mean()
    return loss.sum() if reduction == "sum" else loss.view(log_probs.shape[1:-1])


def ctc_loss_grad(
    log_probs: Tensor,
    targets: Tensor,
    input_lengths: Lengths,
    target_lengths: Lengths,
    blank: int = 0,
    reduction: str = "mean",
    zero_infinity: bool = False,
) -> Tensor:
    """exp(log_probs) minus the posterior: what the backward of torch returns."""
    batch = list(samples(log_probs, targets, input_lengths, target_lengths, blank))
    grad = torch.zeros_like(log_probs)
    rows = [row for row, _ in samples(grad, targets, input_lengths, target_lengths, 0)]
    for (frames, states), row in zip(batch, rows, strict=True):
        alpha = log_alpha(frames, states)
        beta = log_alpha(frames.flip(0), states.flip(0)).flip(0, 1)
        log_likelihood = alpha[-1, -2:].logsumexp(0)
        # alpha and beta both contain the frame itself: subtract it once
        through = (alpha[1:] + beta[:-1]).unsqueeze(2)
        classes = torch.arange(frames.shape[1])
        through = through.where(states.unsqueeze(1) == classes, -INF).logsumexp(1)
        posterior = (through - frames - log_likelihood).exp()
        share = len(batch) * max(len(states) // 2, 1) if reduction == "mean" else 1
        if not (zero_infinity and log_likelihood == -INF):
            row.copy_((frames.exp() - posterior) / share)
    return grad
