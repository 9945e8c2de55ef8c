"""The twin of L1Loss equals torch, in value and in gradient."""

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

l1 = twin("L1Loss")
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
    assert_twin(l1, input, target, reduction=reduction, weight=weight)


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
    assert_twin(l1, input.float(), target.float(), **options)


@settings(deadline=None, max_examples=40)
@given(calls(SAME + BROADCAST))
def test_gradient_for_the_target(call):
    input, target, reduction, weight = call
    options = {"reduction": reduction, "weight": weight}
    assert_target_gradient(l1, input, target, **options)


@settings(deadline=None, max_examples=40)
@given(calls(SAME, st.just(False)))
def test_module(call):
    input, target, reduction, _ = call
    expected = nn.L1Loss(reduction=reduction)(input, target)
    assert_same(l1.l1_loss(input, target, reduction), expected)


@pytest.mark.parametrize("reduction", REDUCTIONS)
def test_infinite_nan_and_equal(reduction):
    odd = [math.inf, -math.inf, math.nan, 0.0, 5e-324]
    input = torch.tensor(odd, dtype=torch.float64, requires_grad=True)
    check(input, torch.zeros(5, dtype=torch.float64), reduction, None)
    check(input, torch.tensor(odd, dtype=torch.float64), reduction, None)


@pytest.mark.parametrize("reduction", REDUCTIONS)
def test_complex(reduction):
    input = torch.tensor([3 + 4j, 1 - 1j, 2j, 0], dtype=torch.complex128)
    target = torch.tensor([0, 1 + 1j, 2j, -5], dtype=torch.complex128)
    check(input, target, reduction, None)


@settings(deadline=None, max_examples=40)
@given(calls(SAME, st.just(False)))
def test_gradient_is_one_of_three_values(call):
    input, target, _, _ = call
    grad = gradient(F.l1_loss(input, target, reduction="sum"), input)
    assert torch.isin(grad, torch.tensor([-1.0, 0.0, 1.0], dtype=torch.float64)).all()


@settings(deadline=None, max_examples=40)
@given(calls(SAME), st.floats(-1e3, 1e3))
def test_symmetric_and_scales_with_the_unit(call, unit):
    input, target, reduction, weight = call
    loss = l1.l1_loss(input, target, reduction, weight)
    assert_same(l1.l1_loss(target, input, reduction, weight), loss)
    scaled = l1.l1_loss(unit * input, unit * target, reduction, weight)
    assert_same(scaled, abs(unit) * loss, 1e-7)


@settings(deadline=None, max_examples=40)
@given(st.lists(VALUES, min_size=1, max_size=9), VALUES)
def test_no_constant_beats_the_median(sample, other):
    sample = torch.tensor(sample, dtype=torch.float64)
    best = l1.l1_loss(sample.median(), sample)
    assert best <= l1.l1_loss(torch.tensor(other, dtype=torch.float64), sample) + 1e-9


@settings(deadline=None, max_examples=40)
@given(calls([((3,), (3,)), ((2, 3), (2, 3))], st.just(False)))
def test_never_above_the_root_of_the_mean_square(call):
    input, target, _, _ = call
    assert l1.l1_loss(input, target) <= F.mse_loss(input, target).sqrt() + 1e-9
