"""The twin of BCEWithLogitsLoss equals torch, in value and in gradient."""

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
    assert_target_gradient,
    assert_twin,
    tensors,
    twin,
)

bce = twin("BCEWithLogitsLoss")
logit_loss = bce.binary_cross_entropy_with_logits
logit_grad = bce.binary_cross_entropy_with_logits_grad
SHAPES = [(), (0,), (3,), (4, 1), (2, 3), (2, 3, 2)]
logits = st.one_of(
    st.sampled_from([0.0, 17.0, -40.0, 1000.0, -1000.0]), st.floats(-50, 50)
)
targets = st.one_of(st.sampled_from([0.0, 0.5, 1.0]), st.floats(0, 1))
unchecked = st.floats(-3, 5)  # torch takes any target


@st.composite
def weights(draw, shape, elements):
    """None, or a weight that fits inputs of `shape`."""
    ones = tuple(1 for _ in shape)
    fitting = st.sampled_from([(), shape, shape[1:], shape[:1] + ones[1:]])
    return draw(tensors(draw(fitting), elements)) if draw(st.booleans()) else None


@st.composite
def calls(draw, elements=logits, labels=targets):
    """Input, target and the options of one call."""
    shape = draw(st.sampled_from(SHAPES))
    options = {
        "weight": draw(weights(shape, st.floats(-2, 5))),
        "reduction": draw(st.sampled_from(REDUCTIONS)),
        "pos_weight": draw(weights(shape, st.floats(0.1, 20))),
    }
    return draw(tensors(shape, elements)), draw(tensors(shape, labels)), options


@settings(deadline=None)
@given(calls())
def test_value_and_gradient(call):
    input, target, options = call
    assert_twin(bce, input, target, **options)


@settings(deadline=None, max_examples=40)
@given(calls(labels=unchecked))
def test_targets_outside_0_and_1(call):
    input, target, options = call
    assert_twin(bce, input, target, **options)


@settings(deadline=None, max_examples=40)
@given(calls(elements=st.floats(-10, 10)))
def test_single_precision(call):
    input, target, options = call
    for name in ("weight", "pos_weight"):
        if options[name] is not None:
            options[name] = options[name].float()
    assert_twin(bce, input.float(), target.float(), **options, tolerance=1e-3)


@settings(deadline=None, max_examples=40)
@given(calls())
def test_gradient_for_the_target(call):
    input, target, options = call
    assert_target_gradient(bce, input, target, **options)


@settings(deadline=None, max_examples=40)
@given(calls())
def test_module(call):
    input, target, options = call
    expected = nn.BCEWithLogitsLoss(**options)(input, target)
    assert_same(logit_loss(input, target, **options), expected)


@pytest.mark.parametrize("label", [0.0, 1.0])
def test_large_logits_are_exact(label):
    input = torch.tensor([-1000.0, -100.0, 100.0, 1000.0])
    loss = logit_loss(input, torch.full_like(input, label), reduction="none")
    wrong = (input * (1 - 2 * label)).clamp(min=0)
    assert_same(loss, wrong)


@pytest.mark.parametrize("label", [0.0, 0.5, 1.0])
@pytest.mark.parametrize("reduction", REDUCTIONS)
def test_infinite_and_nan(label, reduction):
    odd = [math.inf, -math.inf, math.nan, 0.0]
    input = torch.tensor(odd, dtype=torch.float64)
    target = torch.full_like(input, label)
    assert_twin(bce, input, target, reduction=reduction)


@settings(deadline=None, max_examples=40)
@given(calls(elements=st.floats(-20, 20)))
def test_turned_round(call):
    input, target, _ = call
    turned = logit_loss(-input, 1 - target, reduction="none")
    assert_same(turned, logit_loss(input, target, reduction="none"))


@settings(deadline=None, max_examples=40)
@given(calls())
def test_gradient_is_bounded_and_loss_is_not_negative(call):
    input, target, _ = call
    assert (logit_grad(input, target, reduction="none").abs() <= 1).all()
    assert (logit_loss(input, target, reduction="none") >= 0).all()


@settings(deadline=None, max_examples=40)
@given(calls(), st.floats(0.1, 20))
def test_pos_weight_is_a_weight_of_the_positives(call, factor):
    input, target, _ = call
    label = target.round()
    factor = torch.tensor(factor, dtype=torch.float64)
    weighted = logit_loss(input, label, weight=1 + (factor - 1) * label)
    assert_same(logit_loss(input, label, pos_weight=factor), weighted)


@given(st.floats(0.02, 0.98), st.floats(0.1, 20))
@settings(deadline=None, max_examples=40)
def test_pos_weight_shifts_the_best_logit_by_its_logarithm(rate, factor):
    target = torch.tensor([rate], dtype=torch.float64)
    best = target.logit() + math.log(factor)
    factor = torch.tensor(factor, dtype=torch.float64)
    grad = logit_grad(best, target, pos_weight=factor)
    assert_same(grad, torch.zeros_like(grad))


@settings(deadline=None, max_examples=40)
@given(calls())
def test_is_the_soft_margin_loss_of_signs(call):
    input, target, _ = call
    label = target.round()
    if (input.abs() < 700).all():
        expected = F.soft_margin_loss(input, 2 * label - 1, reduction="none")
        assert_same(logit_loss(input, label, reduction="none"), expected)
