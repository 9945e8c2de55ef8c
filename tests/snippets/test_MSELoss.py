"""The twin of MSELoss equals torch, in value and in gradient."""

import math

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import nn

from tests.snippets.twins import (
    BROADCAST,
    REDUCTIONS,
    SAME,
    VALUES,
    assert_same,
    assert_target_gradient,
    assert_twin,
    tensors,
    twin,
)

mse = twin("MSELoss")
positive = st.floats(1e-2, 1e2)
both = st.booleans()

pytestmark = pytest.mark.filterwarnings("ignore:Using a target size")


@st.composite
def calls(draw, shapes, weighted=both):
    """Input, target, reduction and weight of one call."""
    of_input, of_target = draw(st.sampled_from(shapes))
    input = draw(tensors(of_input, VALUES)).requires_grad_()
    target = draw(tensors(of_target, VALUES))
    weight = draw(tensors(of_input, positive)) if draw(weighted) else None
    return input, target, draw(st.sampled_from(REDUCTIONS)), weight


def check(input, target, reduction, weight):
    assert_twin(mse, input, target, reduction=reduction, weight=weight)


@settings(deadline=None)
@given(calls(SAME))
def test_equal_shapes(call):
    check(*call)


@settings(deadline=None, max_examples=40)
@given(calls(BROADCAST))
def test_broadcast(call):
    check(*call)


@settings(deadline=None, max_examples=40)
@given(calls(SAME))
def test_single_precision(call):
    input, target, reduction, weight = call
    weight = None if weight is None else weight.float()
    options = {"reduction": reduction, "weight": weight, "tolerance": 1e-4}
    assert_twin(mse, input.float(), target.float(), **options)


@settings(deadline=None, max_examples=40)
@given(calls(SAME + BROADCAST))
def test_gradient_for_the_target(call):
    input, target, reduction, weight = call
    options = {"reduction": reduction, "weight": weight}
    assert_target_gradient(mse, input, target, **options)


@settings(deadline=None, max_examples=40)
@given(calls(SAME, st.just(False)))
def test_module(call):
    input, target, reduction, _ = call
    expected = nn.MSELoss(reduction=reduction)(input, target)
    assert_same(mse.mse_loss(input, target, reduction), expected)


@pytest.mark.parametrize("reduction", REDUCTIONS)
def test_infinite_nan_and_too_large(reduction):
    odd = [math.inf, -math.inf, math.nan, 0.0, 1e200, 1e-200]
    input = torch.tensor(odd, dtype=torch.float64, requires_grad=True)
    check(input, torch.zeros(6, dtype=torch.float64), reduction, None)


@settings(deadline=None, max_examples=40)
@given(calls(SAME), st.floats(-1e3, 1e3))
def test_symmetric_and_scales_with_the_square_of_the_unit(call, unit):
    input, target, reduction, weight = call
    loss = mse.mse_loss(input, target, reduction, weight)
    assert_same(mse.mse_loss(target, input, reduction, weight), loss)
    scaled = mse.mse_loss(unit * input, unit * target, reduction, weight)
    assert_same(scaled, unit**2 * loss, 1e-7)


@settings(deadline=None, max_examples=40)
@given(st.lists(VALUES, min_size=1, max_size=9), VALUES)
def test_a_constant_costs_the_variance_and_its_distance_from_the_mean(sample, c):
    sample = torch.tensor(sample, dtype=torch.float64)
    c = torch.tensor(c, dtype=torch.float64)
    variance = sample.var(correction=0)
    assert_same(mse.mse_loss(c, sample), variance + (c - sample.mean()) ** 2, 1e-7)


@settings(deadline=None, max_examples=40)
@given(calls([((3,), (3,)), ((2, 3), (2, 3))]))
def test_the_weighted_mean_does_not_depend_on_the_unit_of_the_weights(call):
    input, target, _, weight = call
    if weight is not None:
        scaled = mse.mse_loss(input, target, "mean", 7 * weight)
        assert_same(scaled, mse.mse_loss(input, target, "mean", weight), 1e-7)


@settings(deadline=None, max_examples=40)
@given(calls([((3,), (3,)), ((2, 3), (2, 3))], st.just(False)))
def test_the_gradient_of_the_half_is_the_error(call):
    input, target, _, _ = call
    error = (input - target).detach()
    grad = mse.mse_loss_grad(input.detach(), target, "none")
    assert_same(grad / 2, error)
