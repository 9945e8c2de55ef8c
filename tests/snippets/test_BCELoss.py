"""The twin of BCELoss equals torch, in value and in gradient."""

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

bce = twin("BCELoss")
SHAPES = [(), (0,), (3,), (4, 1), (2, 3), (2, 3, 2)]
EDGES = [0.0, 1e-60, 1e-20, 1e-12, 0.5, 1 - 1e-12, 1.0]
chances = st.one_of(st.sampled_from(EDGES), st.floats(0, 1))
inner = st.floats(0.01, 0.99)
targets = st.one_of(st.sampled_from([0.0, 0.5, 1.0]), st.floats(0, 1))


def weight_shapes(shape):
    """What a weight may look like against inputs of `shape`."""
    ones = tuple(1 for _ in shape)
    return st.sampled_from([(), shape, shape[1:], shape[:1] + ones[1:]])


@st.composite
def calls(draw, elements=chances):
    """Input, target and the options of one call."""
    shape = draw(st.sampled_from(SHAPES))
    weight = None
    if draw(st.booleans()):
        weight = draw(tensors(draw(weight_shapes(shape)), st.floats(-2, 5)))
    options = {"weight": weight, "reduction": draw(st.sampled_from(REDUCTIONS))}
    return draw(tensors(shape, elements)), draw(tensors(shape, targets)), options


@settings(deadline=None)
@given(calls())
def test_value_and_gradient(call):
    input, target, options = call
    assert_twin(bce, input, target, **options)


@settings(deadline=None, max_examples=40)
@given(calls(inner))
def test_single_precision(call):
    input, target, options = call
    if options["weight"] is not None:
        options["weight"] = options["weight"].float()
    assert_twin(bce, input.float(), target.float(), **options, tolerance=1e-4)


@settings(deadline=None, max_examples=40)
@given(calls(inner))
def test_gradient_for_the_target(call):
    input, target, options = call
    assert_target_gradient(bce, input, target, **options)


@settings(deadline=None, max_examples=40)
@given(calls())
def test_module(call):
    input, target, options = call
    expected = nn.BCELoss(**options)(input, target)
    assert_same(bce.binary_cross_entropy(input, target, **options), expected)


@pytest.mark.parametrize("target", [0.0, 0.25, 1.0])
@pytest.mark.parametrize("reduction", REDUCTIONS)
def test_edges_in_single_precision(target, reduction):
    input = torch.tensor([0.0, 1e-44, 1e-20, 1e-12, 1 - 2**-24, 1.0])
    options = {"reduction": reduction, "tolerance": 1e-5}
    assert_twin(bce, input, torch.full_like(input, target), **options)


@pytest.mark.parametrize("input", [0.0, 1.0])
def test_the_logarithm_stops_at_100_and_the_gradient_at_1e12(input):
    x = torch.tensor([input], dtype=torch.float64)
    assert bce.binary_cross_entropy(x, 1 - x).item() == 100
    slope = bce.binary_cross_entropy_grad(x, 1 - x).abs().item()
    assert math.isclose(slope, 1e12, rel_tol=1e-8)
    assert not math.isclose(slope, 1e12, rel_tol=1e-10)


@settings(deadline=None, max_examples=40)
@given(calls())
def test_never_negative_and_at_most_100(call):
    input, target, _ = call
    loss = bce.binary_cross_entropy(input, target, reduction="none")
    assert (loss >= 0).all()
    assert (loss <= 100).all()


@settings(deadline=None, max_examples=40)
@given(calls(inner))
def test_both_may_be_turned_round(call):
    input, target, options = call
    turned = bce.binary_cross_entropy(1 - input, 1 - target, **options)
    assert_same(turned, bce.binary_cross_entropy(input, target, **options))


@settings(deadline=None, max_examples=40)
@given(calls(inner))
def test_lowest_where_input_is_target(call):
    input, target, _ = call
    loss = bce.binary_cross_entropy(input, target, reduction="none")
    entropy = bce.binary_cross_entropy(target, target, reduction="none")
    assert (loss >= entropy - 1e-12).all()
    at_best = bce.binary_cross_entropy_grad(input, input, reduction="none")
    assert_same(at_best, torch.zeros_like(input))


@settings(deadline=None, max_examples=40)
@given(calls())
def test_at_least_the_absolute_error_for_hard_labels(call):
    input, target, _ = call
    label = target.round()
    loss = bce.binary_cross_entropy(input, label, reduction="none")
    assert (loss >= (input - label).abs() - 1e-12).all()


@settings(deadline=None, max_examples=40)
@given(calls(st.floats(-10, 10)))
def test_through_sigmoid_it_is_the_loss_of_logits(call):
    logits, target, options = call
    expected = F.binary_cross_entropy_with_logits(logits, target, **options)
    loss = bce.binary_cross_entropy(logits.sigmoid(), target, **options)
    assert_same(loss, expected, 1e-9)
