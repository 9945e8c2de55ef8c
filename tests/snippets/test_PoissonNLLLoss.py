"""The twin of PoissonNLLLoss equals torch, in value and in gradient."""

import math

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import nn
from torch.distributions import Poisson
from torch.nn import functional as F

from tests.snippets.twins import (
    BROADCAST,
    REDUCTIONS,
    SAME,
    assert_same,
    assert_target_gradient,
    assert_twin,
    tensors,
    twin,
)

poisson = twin("PoissonNLLLoss")
COUNTS = st.integers(0, 1000).map(float) | st.floats(0, 5)


@st.composite
def calls(draw, shapes):
    """Input, target and the options of one call."""
    of_input, of_target = draw(st.sampled_from(shapes))
    log_input = draw(st.booleans())
    elements = st.floats(-20, 20) if log_input else st.floats(0, 1e4)
    options = {
        "log_input": log_input,
        "full": draw(st.booleans()),
        "eps": draw(st.sampled_from([1e-8, 1e-3, 1.0])),
        "reduction": draw(st.sampled_from(REDUCTIONS)),
    }
    return draw(tensors(of_input, elements)), draw(tensors(of_target, COUNTS)), options


@settings(deadline=None)
@given(calls(SAME))
def test_equal_shapes(call):
    input, target, options = call
    assert_twin(poisson, input, target, **options)


@settings(deadline=None, max_examples=40)
@given(calls(SAME))
def test_single_precision(call):
    input, target, options = call
    assert_twin(poisson, input.float(), target.float(), tolerance=1e-3, **options)


@settings(deadline=None, max_examples=40)
@given(calls(BROADCAST))
def test_broadcast(call):
    input, target, options = call
    assert_twin(poisson, input, target, **options)


@settings(deadline=None, max_examples=40)
@given(calls(SAME + BROADCAST))
def test_gradient_for_the_target(call):
    input, target, options = call
    assert_target_gradient(poisson, input, target, **options)


@settings(deadline=None, max_examples=40)
@given(calls(SAME))
def test_module(call):
    input, target, options = call
    expected = nn.PoissonNLLLoss(**options)(input, target)
    assert_same(poisson.poisson_nll_loss(input, target, **options), expected)


@pytest.mark.parametrize("reduction", REDUCTIONS)
@pytest.mark.parametrize("full", [False, True])
@pytest.mark.parametrize("log_input", [False, True])
def test_odd_values(log_input, full, reduction):
    input = [math.inf, -math.inf, math.nan, -1.0, 0.0, 800.0, 0.0]
    target = [1.0, 0.0, 2.0, 3.0, -2.0, 1.5, math.inf]
    options = {"log_input": log_input, "full": full, "reduction": reduction}
    input, target = torch.tensor([input, target], dtype=torch.float64)
    assert_twin(poisson, input, target, **options)


@pytest.mark.parametrize("full", [False, True])
def test_around_the_border_of_stirling(full):
    one = torch.tensor([1.0], dtype=torch.float64)
    target = torch.cat(
        [torch.nextafter(one, 0 * one), one, torch.nextafter(one, 2 * one)]
    )
    assert_twin(poisson, torch.zeros(3, dtype=torch.float64), target, full=full)


def test_without_eps():
    rate = torch.tensor([0.0, 0.0, 2.0], dtype=torch.float64)
    target = torch.tensor([0.0, 1.0, 0.0], dtype=torch.float64)
    assert_twin(poisson, rate, target, log_input=False, eps=0.0)


@settings(deadline=None, max_examples=40)
@given(tensors((3,), st.floats(-20, 20)), tensors((3,), COUNTS))
def test_lowest_where_the_expected_count_is_the_count(input, target):
    lowest = target - torch.xlogy(target, target)
    loss = poisson.poisson_nll_loss(input, target, reduction="none")
    assert (loss >= lowest - 1e-9 * (1 + lowest.abs())).all()
    some = target[target > 1e-6]
    grad = poisson.poisson_nll_loss_grad(some.log(), some, reduction="none")
    assert (grad.abs() <= 1e-9 * (1 + some)).all()


@settings(deadline=None, max_examples=40)
@given(tensors((3,), st.floats(-20, 10)), tensors((3,), st.integers(0, 99).map(float)))
def test_it_is_the_likelihood_less_a_constant_of_the_target(input, target):
    exact = -Poisson(input.exp()).log_prob(target) - torch.lgamma(target + 1)
    assert_same(poisson.poisson_nll_loss(input, target, reduction="none"), exact)


@settings(deadline=None, max_examples=40)
@given(tensors((3,), st.floats(-20, 10)), COUNTS)
def test_the_logarithm_and_the_rate_agree(input, count):
    target = torch.full((3,), count, dtype=torch.float64)
    by_log = poisson.poisson_nll_loss(input, target)
    by_rate = poisson.poisson_nll_loss(input.exp(), target, log_input=False, eps=0.0)
    assert_same(by_log, by_rate)


@settings(deadline=None, max_examples=40)
@given(calls(SAME))
def test_full_changes_no_gradient(call):
    input, target, options = call
    slopes = [
        poisson.poisson_nll_loss_grad(input, target, **options | {"full": full})
        for full in (False, True)
    ]
    assert_same(*slopes)


@settings(deadline=None, max_examples=40)
@given(st.integers(2, 10**6))
def test_stirling_is_a_little_too_low(count):
    zero, target = torch.tensor([0.0, count], dtype=torch.float64)
    full = F.poisson_nll_loss(zero, target, full=True)
    exact = 1 + torch.lgamma(target + 1)
    assert_same(poisson.poisson_nll_loss(zero, target, full=True), full)
    assert -0.042 < full - exact < 1e-8
