"""The twin of quantile loss equals its definition; at 0.5 it is half of L1."""

import math

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch.nn import functional as F

from tests.snippets.twins import (
    REDUCTIONS,
    SAME,
    VALUES,
    assert_same,
    assert_twin,
    tensors,
    twin,
)

quantile = twin("QuantileLoss")
LEVELS = st.sampled_from([0.0, 0.1, 0.5, 0.9, 1.0]) | st.floats(0, 1)


def definition(input, target, q, reduction):
    """Half of the absolute error, and a slope that tilts it."""
    error = target - input
    loss = error.abs() / 2 + (q - 0.5) * error
    return {"none": loss, "mean": loss.mean(), "sum": loss.sum()}[reduction]


@st.composite
def calls(draw):
    shape, _ = draw(st.sampled_from(SAME))
    input, target = draw(tensors(shape, VALUES)), draw(tensors(shape, VALUES))
    return input, target, draw(LEVELS), draw(st.sampled_from(REDUCTIONS))


@settings(deadline=None)
@given(calls())
def test_definition(call):
    input, target, q, reduction = call
    assert_twin(quantile, input, target, q, reduction, reference=definition)


@settings(deadline=None)
@given(calls())
def test_one_half_is_half_of_l1(call):
    input, target, _, reduction = call

    def torch_has(leaf, target, q, reduction):
        return F.l1_loss(leaf, target, reduction=reduction) / 2

    assert_twin(quantile, input, target, 0.5, reduction, reference=torch_has)


@settings(deadline=None)
@given(calls())
def test_the_levels_0_and_1_see_one_side(call):
    input, target, _, _ = call
    above = quantile.quantile_loss(input, target, 0.0, "none")
    below = quantile.quantile_loss(input, target, 1.0, "none")
    assert_same(above, (input - target).relu())
    assert_same(below, (target - input).relu())


@settings(deadline=None)
@given(calls())
def test_never_below_0_and_mirrored(call):
    input, target, q, reduction = call
    loss = quantile.quantile_loss(input, target, q, reduction)
    assert (loss >= 0).all() or loss.isnan().all()
    assert_same(quantile.quantile_loss(-input, -target, 1 - q, reduction), loss)


@settings(deadline=None, max_examples=40)
@given(
    st.lists(st.floats(-100, 100), min_size=1, max_size=20),
    st.sampled_from([0.1, 0.25, 0.5, 0.9]),
)
def test_a_sample_quantile_is_the_best_constant(numbers, q):
    sample = torch.tensor(numbers, dtype=torch.float64)
    best = sample.kthvalue(math.ceil(q * len(sample))).values
    others = torch.cat([sample, torch.linspace(-100, 100, 41, dtype=torch.float64)])

    def risk(constant):
        return quantile.quantile_loss(constant.expand_as(sample), sample, q)

    lowest = min(risk(other) for other in others)
    assert risk(best) <= lowest + 1e-9


def test_several_levels_at_once():
    q = torch.tensor([0.1, 0.5, 0.9], dtype=torch.float64)
    input = torch.tensor([[1.0, 2.0, 3.0]], dtype=torch.float64)
    target = torch.full((1, 3), 2.5, dtype=torch.float64)
    assert_twin(quantile, input, target, q, "none", reference=definition)


def test_shapes_are_not_broadcast():
    with pytest.raises(ValueError, match="target"):
        quantile.quantile_loss(torch.zeros(3, 1), torch.zeros(3))
