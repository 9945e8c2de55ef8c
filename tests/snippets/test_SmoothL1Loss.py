"""The twin of SmoothL1Loss equals torch, in value and in gradient."""

import math

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import nn
from torch.nn import functional as F

from tests.snippets.twins import (
    REDUCTIONS,
    SAME,
    VALUES,
    assert_same,
    assert_target_gradient,
    assert_twin,
    tensors,
    twin,
)

smooth = twin("SmoothL1Loss")
BROADCAST = [
    ((3, 1), (3,)),
    ((3,), (3, 1)),
    ((4, 3), ()),
    ((), (4, 3)),
    ((1, 3), (4, 1)),
]
BETAS = st.sampled_from([0.0, 1e-3, 0.5, 1.0, 5.0, 1e6, math.inf])

pytestmark = pytest.mark.filterwarnings("ignore:Using a target size")


@st.composite
def calls(draw, shapes, elements=VALUES):
    """Input, target, reduction and beta of one call."""
    of_input, of_target = draw(st.sampled_from(shapes))
    input = draw(tensors(of_input, elements)).requires_grad_()
    target = draw(tensors(of_target, elements))
    beta = draw(BETAS | st.floats(1e-3, 1e3))
    return input, target, draw(st.sampled_from(REDUCTIONS)), beta


def check(input, target, reduction, beta):
    assert_twin(smooth, input, target, reduction=reduction, beta=beta)


@settings(deadline=None)
@given(calls(SAME))
def test_equal_shapes(call):
    check(*call)


@settings(deadline=None, max_examples=40)
@given(calls(SAME))
def test_single_precision(call):
    input, target, reduction, beta = call
    options = {"reduction": reduction, "beta": beta, "tolerance": 1e-4}
    assert_twin(smooth, input.float(), target.float(), **options)


@settings(deadline=None, max_examples=40)
@given(calls(SAME + BROADCAST))
def test_gradient_for_the_target(call):
    input, target, reduction, beta = call
    if beta > 0:  # at 0 autograd of the twin divides by it
        assert_target_gradient(smooth, input, target, reduction=reduction, beta=beta)


@settings(deadline=None)
@given(calls(BROADCAST))
def test_broadcast(call):
    check(*call)


@settings(deadline=None)
@given(calls(SAME))
def test_module(call):
    input, target, reduction, beta = call
    module = nn.SmoothL1Loss(reduction=reduction, beta=beta)
    expected = module(input, target)
    assert_same(smooth.smooth_l1_loss(input, target, reduction, beta), expected)


@pytest.mark.parametrize("reduction", REDUCTIONS)
@pytest.mark.parametrize("beta", [0.0, 0.25, 1.0, 3.0])
def test_around_the_threshold(beta, reduction):
    edge = torch.tensor([-beta, 0.0, beta], dtype=torch.float64)
    below = torch.nextafter(edge, torch.zeros(3, dtype=torch.float64))
    above = torch.nextafter(edge, 2 * edge + 1)
    input = torch.cat([edge, below, above]).requires_grad_()
    check(input, torch.zeros(9, dtype=torch.float64), reduction, beta)


@pytest.mark.parametrize("reduction", REDUCTIONS)
@pytest.mark.parametrize("beta", [0.5, 1.0, math.inf])
def test_infinite_and_nan(beta, reduction):
    odd = [math.inf, -math.inf, math.nan, 0.0]
    input = torch.tensor(odd, dtype=torch.float64, requires_grad=True)
    check(input, torch.zeros(4, dtype=torch.float64), reduction, beta)


@settings(deadline=None, max_examples=40)
@given(calls(SAME))
def test_gradient_is_bounded(call):
    input, target, _, beta = call
    grad = smooth.smooth_l1_loss_grad(input.detach(), target, "none", beta)
    assert (grad.abs() <= 1).all()


@settings(deadline=None, max_examples=40)
@given(calls(SAME))
def test_between_the_absolute_error_less_half_beta_and_the_absolute_error(call):
    input, target, _, beta = call
    loss = smooth.smooth_l1_loss(input, target, "none", beta)
    distance = (input - target).abs()
    assert (loss >= 0).all()
    assert (loss <= distance).all()
    assert (loss >= distance - beta / 2 - 1e-9).all()


@settings(deadline=None, max_examples=40)
@given(calls(SAME), st.floats(0.1, 1e3))
def test_beta_has_the_unit_of_the_error(call, unit):
    input, target, reduction, beta = call
    scaled = smooth.smooth_l1_loss(unit * input, unit * target, reduction, unit * beta)
    loss = smooth.smooth_l1_loss(input, target, reduction, beta)
    assert_same(scaled, unit * loss, 1e-7)


@settings(deadline=None, max_examples=40)
@given(calls(SAME))
def test_huber_is_beta_times_larger(call):
    input, target, reduction, beta = call
    if 0 < beta < math.inf:
        huber = F.huber_loss(input, target, reduction=reduction, delta=beta)
        loss = smooth.smooth_l1_loss(input, target, reduction, beta)
        assert_same(beta * loss, huber)


def test_first_derivative_is_continuous():
    edge = torch.tensor([1.0 - 1e-12, 1.0, 1.0 + 1e-12], dtype=torch.float64)
    grad = smooth.smooth_l1_loss_grad(edge, torch.zeros(3, dtype=torch.float64), "sum")
    assert_same(grad, torch.ones(3, dtype=torch.float64))
