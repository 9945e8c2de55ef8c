"""The twin of HuberLoss equals torch, in value and in gradient."""

import math

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import nn
from torch.nn import functional as F

from tests.snippets.twins import (
    BROADCAST,
    REDUCTIONS,
    SAME,
    VALUES,
    assert_same,
    assert_target_gradient,
    assert_twin,
    gradient,
    tensors,
    twin,
)

huber = twin("HuberLoss")
DELTAS = st.sampled_from([1e-3, 0.5, 1.0, 5.0, 1e6]) | st.floats(1e-3, 1e3)

pytestmark = pytest.mark.filterwarnings("ignore:Using a target size")


@st.composite
def calls(draw, shapes):
    """Input, target and the options of one call."""
    of_input, of_target = draw(st.sampled_from(shapes))
    input = draw(tensors(of_input, VALUES))
    target = draw(tensors(of_target, VALUES))
    weight = tensors(of_input, st.floats(0, 10)) if draw(st.booleans()) else st.none()
    options = {
        "reduction": draw(st.sampled_from(REDUCTIONS)),
        "delta": draw(DELTAS),
        "weight": draw(weight),
    }
    return input, target, options


@settings(deadline=None)
@given(calls(SAME))
def test_equal_shapes(call):
    input, target, options = call
    assert_twin(huber, input, target, **options)


@settings(deadline=None)
@given(calls(BROADCAST))
def test_broadcast(call):
    input, target, options = call
    assert_twin(huber, input, target, **options)


@settings(deadline=None, max_examples=40)
@given(calls(SAME))
def test_single_precision(call):
    input, target, options = call
    if options["weight"] is not None:
        options["weight"] = options["weight"].float()
    assert_twin(huber, input.float(), target.float(), tolerance=1e-4, **options)


@settings(deadline=None, max_examples=40)
@given(calls(SAME + BROADCAST))
def test_gradient_for_the_target(call):
    input, target, options = call
    assert_target_gradient(huber, input, target, **options)


@settings(deadline=None, max_examples=40)
@given(calls(SAME))
def test_module(call):
    input, target, options = call
    del options["weight"]
    expected = nn.HuberLoss(**options)(input, target)
    assert_same(huber.huber_loss(input, target, **options), expected)


@pytest.mark.parametrize("reduction", REDUCTIONS)
@pytest.mark.parametrize("delta", [0.25, 1.0, 3.0])
def test_around_the_seam(delta, reduction):
    edge = torch.tensor([-delta, 0.0, delta], dtype=torch.float64)
    below = torch.nextafter(edge, torch.zeros(3, dtype=torch.float64))
    above = torch.nextafter(edge, 2 * edge + 1)
    input = torch.cat([edge, below, above])
    zeros = torch.zeros(9, dtype=torch.float64)
    assert_twin(huber, input, zeros, reduction=reduction, delta=delta)


@pytest.mark.parametrize("reduction", REDUCTIONS)
@pytest.mark.parametrize("delta", [0.5, 1.0, 100.0])
def test_infinite_and_nan(delta, reduction):
    odd = [math.inf, -math.inf, math.nan, 0.0]
    input = torch.tensor(odd, dtype=torch.float64)
    zeros = torch.zeros(4, dtype=torch.float64)
    assert_twin(huber, input, zeros, reduction=reduction, delta=delta)


@settings(deadline=None, max_examples=40)
@given(calls(SAME))
def test_without_a_bound_it_is_half_the_square(call):
    input, target, options = call
    options["delta"] = math.inf
    assert_twin(huber, input, target, **options)
    del options["weight"], options["delta"]
    half = F.mse_loss(input, target, **options) / 2
    assert_same(huber.huber_loss(input, target, **options, delta=math.inf), half)


@settings(deadline=None, max_examples=40)
@given(calls(SAME))
def test_gradient_is_bounded_by_delta(call):
    input, target, options = call
    delta = options["delta"]
    grad = huber.huber_loss_grad(input, target, "none", delta)
    assert (grad.abs() <= delta).all()


@settings(deadline=None, max_examples=40)
@given(calls(SAME))
def test_delta_times_smooth_l1(call):
    input, target, options = call
    del options["weight"]
    delta = options.pop("delta")
    smooth = F.smooth_l1_loss(input, target, beta=delta, **options)
    assert_same(huber.huber_loss(input, target, delta=delta, **options), delta * smooth)


@settings(deadline=None, max_examples=40)
@given(calls(SAME), st.floats(0.1, 100))
def test_the_unit_counts_twice(call, unit):
    input, target, options = call
    loss = huber.huber_loss(input, target, **options)
    options["delta"] *= unit
    scaled = huber.huber_loss(unit * input, unit * target, **options)
    assert_same(scaled, unit**2 * loss, 1e-7)


@settings(deadline=None, max_examples=40)
@given(calls(SAME))
def test_clipping_each_gradient_of_half_the_square(call):
    input, target, options = call
    delta = options["delta"]
    leaf = input.clone().requires_grad_()
    prediction = leaf * 1
    prediction.register_hook(lambda slope: slope.clamp(-delta, delta))
    clipped = gradient(F.mse_loss(prediction, target, reduction="sum") / 2, leaf)
    assert_same(huber.huber_loss_grad(input, target, "sum", delta), clipped)
