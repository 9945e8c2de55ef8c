"""The twin of NLLLoss equals torch, in value and in gradient."""

import math

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import Tensor, nn
from torch.nn import functional as F

from tests.snippets.twins import (
    REDUCTIONS,
    assert_same,
    assert_twin,
    gradient,
    tensors,
    twin,
)

nll = twin("NLLLoss")
LOG_PROBABILITIES = st.floats(-100, 0)
WEIGHTS = st.sampled_from([0.0, 0.5, 1.0]) | st.floats(0.1, 10)


@st.composite
def calls(draw, shapes=((), (1,), (3,), (2, 3), (2, 2, 2)), elements=LOG_PROBABILITIES):
    """Input, target and the options of one call; targets may be ignored."""
    shape = draw(st.sampled_from(shapes))
    classes = draw(st.integers(1, 4))
    ignored = draw(st.sampled_from([-100, -1, 0]))
    of_input = (*shape[:1], classes, *shape[1:])
    size = torch.Size(shape).numel()
    labels = st.integers(0, classes - 1) | st.just(ignored)
    target = torch.tensor(draw(st.lists(labels, min_size=size, max_size=size)))
    weight = draw(st.none() | tensors((classes,), WEIGHTS))
    options = {"weight": weight, "ignore_index": ignored}
    options["reduction"] = draw(st.sampled_from(REDUCTIONS))
    return draw(tensors(of_input, elements)), target.reshape(shape), options


@settings(deadline=None)
@given(calls())
def test_double_precision(call: tuple) -> None:
    input, target, options = call
    assert_twin(nll, input, target, **options)


@settings(deadline=None, max_examples=40)
@given(calls())
def test_single_precision(call: tuple) -> None:
    input, target, options = call
    if options["weight"] is not None:
        options["weight"] = options["weight"].float()
    assert_twin(nll, input.float(), target, tolerance=1e-5, **options)


@settings(deadline=None, max_examples=40)
@given(calls(elements=st.floats(-1e6, 1e6)))
def test_any_number_is_taken(call: tuple) -> None:
    input, target, options = call
    assert_twin(nll, input, target, **options)


@settings(deadline=None, max_examples=40)
@given(calls())
def test_module(call: tuple) -> None:
    input, target, options = call
    expected = nn.NLLLoss(**options)(input, target)
    assert_same(nll.nll_loss(input, target, **options), expected)


@pytest.mark.parametrize("reduction", REDUCTIONS)
@pytest.mark.parametrize("shape", [(2,), (2, 3), (2, 2, 3)])
def test_all_ignored(shape: tuple, reduction: str) -> None:
    input = torch.zeros(shape[0], 4, *shape[1:], dtype=torch.float64)
    target = torch.full(shape, -100)
    assert_twin(nll, input, target, reduction=reduction)


@pytest.mark.parametrize("reduction", REDUCTIONS)
@pytest.mark.parametrize("weight", [None, [0.0, 1.0]])
def test_infinite_and_nan(weight: list | None, reduction: str) -> None:
    rows = [[-math.inf, 0.0], [0.0, -math.inf], [math.nan, math.inf], [0.0, 0.0]]
    input = torch.tensor(rows, dtype=torch.float64)
    weight = weight and torch.tensor(weight, dtype=torch.float64)
    for target in ([0, 0, 1, -100], [1, 0, 1, 1], [0, 1, -100, 1]):
        target = torch.tensor(target)
        assert_twin(nll, input, target, weight=weight, reduction=reduction)


def test_empty() -> None:
    input, target = torch.zeros(0, 3), torch.zeros(0, dtype=torch.long)
    for reduction in REDUCTIONS:
        assert_twin(nll, input, target, reduction=reduction)


@pytest.mark.parametrize("reduction", REDUCTIONS)
def test_unbatched_target_of_one_has_no_gradient(reduction: str) -> None:
    input = torch.tensor([0.0, -1.0, -2.0], requires_grad=True)
    loss = F.nll_loss(input, torch.tensor([1]), reduction=reduction)
    assert_same(nll.nll_loss(input, torch.tensor([1]), reduction=reduction), loss)
    with pytest.raises(RuntimeError, match="size mismatch"):
        loss.backward()


def test_bytes() -> None:
    input = torch.randn(3, 4, dtype=torch.float64)
    assert_twin(nll, input, torch.tensor([0, 3, 1], dtype=torch.uint8))


@settings(deadline=None, max_examples=40)
@given(calls(), st.floats(-50, 50))
def test_the_gradient_does_not_see_the_input(call: tuple, shift: float) -> None:
    input, target, options = call
    slope = nll.nll_loss_grad(input, target, **options)
    assert_same(slope, nll.nll_loss_grad(2 * input + shift, target, **options))


@settings(deadline=None, max_examples=40)
@given(calls(), st.floats(0.1, 100))
def test_the_mean_does_not_see_the_scale_of_the_weights(call, scale) -> None:
    input, target, options = call
    if options["weight"] is not None:
        scaled = options | {"weight": scale * options["weight"], "reduction": "mean"}
        options["reduction"] = "mean"
        loss = nll.nll_loss(input, target, **options)
        assert_same(nll.nll_loss(input, target, **scaled), loss)


@settings(deadline=None, max_examples=40)
@given(tensors((4, 3), st.floats(-50, 50)), st.lists(st.integers(0, 2), min_size=4))
def test_behind_log_softmax_it_is_cross_entropy(logits: Tensor, labels: list) -> None:
    target = torch.tensor(labels[:4])
    leaf = logits.requires_grad_()
    loss = nll.nll_loss(F.log_softmax(leaf, dim=1), target)
    assert_same(loss, F.cross_entropy(leaf, target))
    expected = (logits.softmax(1) - F.one_hot(target, 3)) / 4
    assert_same(gradient(loss, leaf), expected.detach())
    assert loss >= 0


@settings(deadline=None, max_examples=40)
@given(tensors((3,), st.floats(0.05, 1)), tensors((3,), st.floats(0.05, 1)))
def test_only_the_truth_has_the_lowest_expected_loss(p: Tensor, q: Tensor) -> None:
    p, q = p / p.sum(), q / q.sum()
    each = torch.arange(3)
    expected = [
        (p * nll.nll_loss(guess.log().expand(3, 3), each, reduction="none")).sum()
        for guess in (p, q)
    ]
    assert expected[0] <= expected[1] + 1e-12
