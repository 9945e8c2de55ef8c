"""The twin of GaussianNLLLoss equals torch, in value and in both gradients."""

import math

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import nn
from torch.distributions import Normal
from torch.nn import functional as F

from tests.snippets.twins import (
    REDUCTIONS,
    assert_same,
    assert_target_gradient,
    tensors,
    twin,
)

gaussian = twin("GaussianNLLLoss")
# Shapes of input, target and variance.
SAME = [(s, s, s) for s in [(), (0,), (3,), (4, 1), (2, 3, 2)]]
BROADCAST = [
    ((4, 3), (4, 3), (4,)),  # one variance for each row
    ((3, 3), (3, 3), (3,)),
    ((4, 3), (4, 3), (4, 1)),
    ((4, 3), (4, 3), (1, 3)),
    ((2, 3, 2, 2), (2, 3, 2, 2), (2, 1, 2, 2)),
    ((3,), (3,), (1,)),
    ((3,), (3,), ()),
    ((3, 1), (3,), (3, 1)),  # the target is not checked
    ((3,), (4, 3), (3,)),
    ((4, 3), (), (4, 1)),
]
WRONG = [
    ((4, 3), (3,)),
    ((4, 3), (1, 1)),
    ((4, 3), ()),
    ((4, 3), (2, 3)),
    ((2, 3, 2, 2), (2, 3, 1, 1)),
    ((3,), (3, 1)),
]
VALUES = st.sampled_from([0.0, 1.0, -1.0]) | st.floats(-100, 100)
VARIANCES = st.sampled_from([0.0, 1e-7, 1e-6, 1e-3, 1.0]) | st.floats(0, 100)


@st.composite
def calls(draw, shapes):
    """Input, target, variance and the options of one call."""
    of_input, of_target, of_var = draw(st.sampled_from(shapes))
    options = {
        "full": draw(st.booleans()),
        "eps": draw(st.sampled_from([1e-6, 1e-3, 1.0])),
        "reduction": draw(st.sampled_from(REDUCTIONS)),
    }
    input, target = draw(tensors(of_input, VALUES)), draw(tensors(of_target, VALUES))
    return input, target, draw(tensors(of_var, VARIANCES)), options


def check(input, target, var, options, tolerance=1e-9):
    mean, spread = (x.detach().clone().requires_grad_() for x in (input, var))
    expected = F.gaussian_nll_loss(mean, target, spread, **options)
    value = gaussian.gaussian_nll_loss(input, target, var, **options)
    assert_same(value, expected.detach(), tolerance)
    slopes = gaussian.gaussian_nll_loss_grad(input, target, var, **options)
    found = torch.autograd.grad(expected.sum(), (mean, spread))
    for slope, grad in zip(slopes, found, strict=True):
        assert_same(slope, grad, tolerance)


@settings(deadline=None)
@given(calls(SAME))
def test_equal_shapes(call):
    check(*call)


@settings(deadline=None)
@given(calls(BROADCAST))
def test_broadcast(call):
    check(*call)


@settings(deadline=None, max_examples=40)
@given(calls(SAME))
def test_single_precision(call):
    *given_, options = call
    check(*(x.float() for x in given_), options, tolerance=1e-3)


@settings(deadline=None, max_examples=40)
@given(calls(SAME + BROADCAST))
def test_gradient_for_the_target(call):
    input, target, var, options = call
    assert_target_gradient(gaussian, input, target, var=var, **options)


@settings(deadline=None, max_examples=40)
@given(calls(SAME))
def test_module(call):
    input, target, var, options = call
    expected = nn.GaussianNLLLoss(**options)(input, target, var)
    assert_same(gaussian.gaussian_nll_loss(input, target, var, **options), expected)


@settings(deadline=None, max_examples=40)
@given(calls(SAME), VARIANCES)
def test_one_variance_as_a_number(call, var):
    input, target, _, options = call
    mean = input.clone().requires_grad_()
    expected = F.gaussian_nll_loss(mean, target, var, **options)
    value = gaussian.gaussian_nll_loss(input, target, var, **options)
    assert_same(value, expected.detach())
    slope, _ = gaussian.gaussian_nll_loss_grad(input, target, var, **options)
    assert_same(slope, torch.autograd.grad(expected.sum(), mean)[0])


@pytest.mark.parametrize("function", [F.gaussian_nll_loss, gaussian.gaussian_nll_loss])
@pytest.mark.parametrize(("of_input", "of_var"), WRONG)
def test_other_shapes_are_refused(function, of_input, of_var):
    input = torch.zeros(of_input)
    with pytest.raises(ValueError, match="var is of incorrect size"):
        function(input, input, torch.ones(of_var))


@pytest.mark.parametrize("function", [F.gaussian_nll_loss, gaussian.gaussian_nll_loss])
@pytest.mark.parametrize("var", [-1.0, torch.tensor([1.0, -1e-9])])
def test_negative_variances_are_refused(function, var):
    with pytest.raises(ValueError, match="var has negative entry"):
        function(torch.zeros(2), torch.zeros(2), var)


@pytest.mark.parametrize("reduction", REDUCTIONS)
@pytest.mark.parametrize("full", [False, True])
def test_odd_values(full, reduction):
    input = [0.0, math.inf, math.nan, 0.0, 1.0, 2.0]
    target = [1.0, 0.0, 0.0, -math.inf, 1.0, 0.0]
    var = [math.inf, 1.0, 1.0, 0.0, math.nan, math.inf]
    given_ = torch.tensor([input, target, var], dtype=torch.float64)
    check(*given_, {"full": full, "reduction": reduction})


@settings(deadline=None, max_examples=40)
@given(calls(SAME))
def test_full_is_the_density_of_the_normal_law(call):
    input, target, var, options = call
    var = var + 1e-3
    options |= {"full": True, "eps": 1e-6, "reduction": "none"}
    density = Normal(input, var.sqrt()).log_prob(target)
    assert_same(gaussian.gaussian_nll_loss(input, target, var, **options), -density)


@settings(deadline=None, max_examples=40)
@given(calls(SAME))
def test_lowest_where_the_variance_is_the_square_of_the_error(call):
    input, target, var, _ = call
    square = ((input - target) ** 2).clamp(min=1e-3)
    error = square.sqrt()
    loss = gaussian.gaussian_nll_loss(error, 0 * error, var, reduction="none")
    lowest = (square.log() + 1) / 2
    assert (loss >= lowest - 1e-9).all()
    at_best = gaussian.gaussian_nll_loss(error, 0 * error, square, reduction="none")
    assert_same(at_best, lowest)


@settings(deadline=None, max_examples=40)
@given(calls(SAME))
def test_variance_one_is_half_the_squared_error(call):
    input, target, _, options = call
    reduction = options["reduction"]
    half = F.mse_loss(input, target, reduction=reduction) / 2
    loss = gaussian.gaussian_nll_loss(input, target, 1.0, reduction=reduction)
    assert_same(loss, half)
