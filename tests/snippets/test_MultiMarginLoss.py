"""The twin of MultiMarginLoss equals torch, in value and in gradient."""

import math

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import nn
from torch.nn import functional as F

from tests.snippets.twins import (
    REDUCTIONS,
    assert_same,
    assert_twin,
    tensors,
    twin,
)

multi = twin("MultiMarginLoss")
# On quarters a score often lies exactly a margin below another: the kink.
quarters = st.integers(-12, 12).map(lambda n: n / 4)
values = st.one_of(quarters, st.floats(-1e3, 1e3))
margins = st.sampled_from([1.0, 0.0, 0.25, 2.0, -1.0]) | st.floats(-3, 3)
powers = st.sampled_from([1, 2])


@st.composite
def calls(draw, elements=values, batched=True):
    """Input, target and the options of one call."""
    classes = draw(st.integers(1, 5))
    shape = (draw(st.integers(1, 4)), classes) if batched else (classes,)
    input = draw(tensors(shape, elements))
    size = shape[0] if batched else 1
    numbers = st.integers(0, classes - 1)
    target = torch.tensor(draw(st.lists(numbers, min_size=size, max_size=size)))
    weights = tensors((classes,), st.floats(0, 10))
    options = {
        "p": draw(powers),
        "margin": draw(margins),
        "weight": draw(st.none() | weights),
        "reduction": draw(st.sampled_from(REDUCTIONS)),
    }
    return input, target if batched or draw(st.booleans()) else target[0], options


@settings(deadline=None, max_examples=100)
@given(calls())
def test_batch(call):
    input, target, options = call
    assert_twin(multi, input, target, **options)


@settings(deadline=None, max_examples=40)
@given(calls(batched=False))
def test_one_sample(call):
    input, target, options = call
    assert_twin(multi, input, target, **options)


@settings(deadline=None, max_examples=40)
@given(calls(st.integers(-40, 40).map(lambda n: n / 8)))
def test_single_precision(call):
    input, target, options = call
    if options["weight"] is not None:
        options["weight"] = options["weight"].float()
    options["margin"] = round(options["margin"] * 8) / 8
    assert_twin(multi, input.float(), target, tolerance=1e-4, **options)


@settings(deadline=None, max_examples=40)
@given(calls())
def test_module(call):
    input, target, options = call
    expected = nn.MultiMarginLoss(**options)(input, target)
    assert_same(multi.multi_margin_loss(input, target, **options), expected)


@pytest.mark.parametrize("reduction", REDUCTIONS)
@pytest.mark.parametrize("p", [1, 2])
def test_around_the_kink(p, reduction):
    edge = torch.tensor(1.0, dtype=torch.float64)
    ends = [torch.nextafter(edge, edge - 1), edge, torch.nextafter(edge, edge + 1)]
    input = torch.stack([torch.stack([e, 0 * e, -e]) for e in ends])
    assert_twin(multi, input, torch.zeros(3).long(), p=p, reduction=reduction)


@pytest.mark.parametrize("odd", [math.nan, math.inf, -math.inf])
@pytest.mark.parametrize("p", [1, 2])
def test_nan_and_infinity(p, odd):
    input = torch.tensor([[odd, 0.0, 5.0], [0.0, odd, 5.0], [odd, odd, odd]])
    target, options = torch.zeros(3).long(), {"p": p, "reduction": "none"}
    expected = F.multi_margin_loss(input, target, **options)
    assert_same(multi.multi_margin_loss(input, target, **options), expected)


def test_nan_scores_pass_as_a_perfect_loss():
    input = torch.full((2, 3), math.nan)
    assert multi.multi_margin_loss(input, torch.tensor([0, 2])) == 0
    assert F.multi_margin_loss(input, torch.tensor([0, 2])) == 0


def test_no_sample():
    input, target = torch.zeros(0, 3), torch.zeros(0).long()
    for reduction in ("none",):  # torch leaves the others unwritten
        assert_twin(multi, input, target, reduction=reduction)


@settings(deadline=None, max_examples=40)
@given(calls(quarters), quarters)
def test_a_common_shift_changes_nothing(call, shift):
    input, target, options = call
    loss = multi.multi_margin_loss(input, target, **options)
    assert_same(multi.multi_margin_loss(input + shift, target, **options), loss)


@settings(deadline=None, max_examples=40)
@given(calls(quarters), st.sampled_from([0.5, 2.0, 4.0]))
def test_margin_has_the_unit_of_the_score(call, unit):
    input, target, options = call
    loss = multi.multi_margin_loss(input, target, **options)
    options["margin"] *= unit
    scaled = multi.multi_margin_loss(unit * input, target, **options)
    assert_same(scaled, unit ** options["p"] * loss, 1e-7)


@settings(deadline=None, max_examples=40)
@given(calls())
def test_gradients_of_a_sample_add_up_to_nothing(call):
    input, target, options = call
    grad = multi.multi_margin_loss_grad(input, target, **options)
    assert (grad.sum(dim=1).abs() < 1e-6 * (1 + grad.abs().sum(dim=1))).all()


@settings(deadline=None, max_examples=40)
@given(calls(quarters))
def test_above_the_share_of_mistakes(call):
    input, target, _ = call
    classes = input.shape[1]
    loss = multi.multi_margin_loss(input, target, reduction="none")
    right = input.gather(1, target.unsqueeze(1))
    rivals = (input >= right).sum(dim=1) - 1
    assert (classes * loss >= rivals).all()
