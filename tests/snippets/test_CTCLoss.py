"""The twin of CTCLoss against torch, and against the sum over all paths."""

import itertools
import math

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import Tensor
from torch.nn import functional as F

from tests.snippets.twins import (
    REDUCTIONS,
    assert_same,
    assert_twin,
    gradient,
    tensors,
    twin,
)

CTC = twin("CTCLoss")
SCORES = st.floats(-20, 20)
OPTIONS = [(r, zero) for r in REDUCTIONS for zero in (False, True)]


@st.composite
def batches(draw: st.DrawFn) -> tuple[Tensor, Tensor, Tensor, Tensor, int]:
    """Log-probabilities, padded targets, both lengths, and the index of the blank."""
    T, N, C = (draw(st.integers(*ends)) for ends in ((1, 6), (1, 3), (2, 4)))
    blank = draw(st.integers(0, C - 1))
    label = st.integers(0, C - 1).filter(lambda k: k != blank)
    widest = draw(st.integers(1, 4))
    targets = [[draw(label) for _ in range(widest)] for _ in range(N)]
    input_lengths = [draw(st.integers(0, T)) for _ in range(N)]
    target_lengths = [draw(st.integers(0, widest)) for _ in range(N)]
    return (
        draw(tensors((T, N, C), SCORES)).log_softmax(2),
        torch.tensor(targets),
        torch.tensor(input_lengths),
        torch.tensor(target_lengths),
        blank,
    )


def collapse(path: tuple[int, ...], blank: int) -> list[int]:
    """Merge repeats, then drop blanks."""
    return [label for label, _ in itertools.groupby(path) if label != blank]


@pytest.mark.parametrize(("reduction", "zero_infinity"), OPTIONS)
@settings(max_examples=40, deadline=None)
@given(batches())
def test_batches(reduction: str, zero_infinity: bool, batch: tuple) -> None:
    *arguments, blank = batch
    options = {"reduction": reduction, "zero_infinity": zero_infinity}
    assert_twin(CTC, *arguments, blank=blank, **options)


@settings(max_examples=40, deadline=None)
@given(batches())
def test_single_precision(batch: tuple) -> None:
    log_probs, *rest, blank = batch
    assert_twin(CTC, log_probs.float(), *rest, blank=blank, tolerance=1e-4)


@settings(max_examples=60, deadline=None)
@given(batches())
def test_concatenated_targets_and_lengths_as_lists(batch: tuple) -> None:
    log_probs, targets, input_lengths, target_lengths, blank = batch
    lengths = target_lengths.tolist()
    joined = torch.cat([row[:n] for row, n in zip(targets, lengths, strict=True)])
    assert_twin(CTC, log_probs, joined, input_lengths.tolist(), lengths, blank=blank)


@pytest.mark.parametrize("reduction", REDUCTIONS)
@settings(max_examples=20, deadline=None)
@given(batches())
def test_unbatched(reduction: str, batch: tuple) -> None:
    log_probs, targets, input_lengths, target_lengths, blank = batch
    target = targets[0, : target_lengths[0]]
    lengths = (input_lengths[0], target_lengths[0])
    options = {"blank": blank, "reduction": reduction}
    assert_twin(CTC, log_probs[:, 0], target, *lengths, **options)


@settings(max_examples=60, deadline=None)
@given(batches())
def test_sum_over_all_paths(batch: tuple) -> None:
    log_probs, targets, input_lengths, target_lengths, blank = batch
    T, S = input_lengths[0].item(), target_lengths[0].item()
    frames, target = log_probs[:T, 0], targets[0, :S].tolist()
    classes = range(frames.shape[1])
    paths = [
        path
        for path in itertools.product(classes, repeat=T)
        if collapse(path, blank) == target
    ]
    repeats = sum(a == b for a, b in itertools.pairwise(target))
    possible = S + repeats <= T
    assert len(paths) == (math.comb(T + S - repeats, 2 * S) if possible else 0)

    lengths = (torch.tensor(T), torch.tensor(S))
    rest = (targets[0, :S], *lengths)
    options = {"blank": blank, "reduction": "none"}
    loss = CTC.ctc_loss(log_probs[:, 0], *rest, **options)
    if not possible:
        assert loss == math.inf
        return
    scores = torch.stack(
        [sum((frames[t, k] for t, k in enumerate(path)), loss * 0) for path in paths]
    )
    assert_same(loss, -scores.logsumexp(0))

    posterior = torch.zeros_like(frames)
    for path, weight in zip(paths, (scores + loss).exp(), strict=True):
        for t, k in enumerate(path):
            posterior[t, k] += weight
    grad = CTC.ctc_loss_grad(log_probs[:, 0], *rest, **options)
    assert_same(grad[:T], frames.exp() - posterior)
    assert grad[T:].eq(0).all()


@settings(max_examples=40, deadline=None)
@given(tensors((5, 4), SCORES))
def test_gradient_of_logits_is_the_same_formula(logits: Tensor) -> None:
    rest = (torch.tensor([1, 2, 2]), torch.tensor(5), torch.tensor(3))
    leaf = logits.clone().requires_grad_()
    expected = gradient(F.ctc_loss(leaf.log_softmax(1), *rest), leaf)
    assert_same(CTC.ctc_loss_grad(logits.log_softmax(1), *rest), expected)


def test_scores_that_are_no_probabilities() -> None:
    scores = torch.arange(20.0, dtype=torch.float64).reshape(5, 4).sin() * 3
    rest = (torch.tensor([3, 1]), torch.tensor(5), torch.tensor(2))
    assert_twin(CTC, scores, *rest)


def test_class_of_probability_zero() -> None:
    log_probs = torch.tensor([[0.5, 0.5, 0.0]] * 3, dtype=torch.float64).log()
    rest = (torch.tensor([1]), torch.tensor(3), torch.tensor(1))
    assert_twin(CTC, log_probs, *rest)
    assert CTC.ctc_loss_grad(log_probs, *rest)[:, 2].isnan().all()


def test_nan_is_not_hidden() -> None:
    log_probs = torch.full((3, 2), math.nan, dtype=torch.float64)
    rest = (torch.tensor([1]), torch.tensor(3), torch.tensor(1))
    assert F.ctc_loss(log_probs, *rest, zero_infinity=True).isnan()
    assert CTC.ctc_loss(log_probs, *rest, zero_infinity=True).isnan()
