"""The twin of SoftMarginLoss equals torch, in value and in gradient."""

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
    assert_same,
    assert_twin,
    tensors,
    twin,
)

soft = twin("SoftMarginLoss")
BROADCAST = [((4, 3), (3,)), ((4, 3), (4, 1)), ((4, 3), ()), ((2, 3, 2), (3, 1))]
REFUSED = [((3, 1), (3,)), ((3,), (3, 1)), ((), (3,)), ((3,), (2,))]
# Past 709 torch overflows, and the twin with it.
scores = st.one_of(st.sampled_from([0.0, 1.0, -1.0]), st.floats(-1e3, 1e3))
modest = st.one_of(st.sampled_from([0.0, 1.0, -1.0]), st.floats(-80, 80))
signs = st.sampled_from([-1.0, 1.0])
labels = st.one_of(signs, st.sampled_from([0.0, 0.5, 2.0]))


@st.composite
def calls(draw, shapes=SAME, elements=scores, labels=labels):
    """Input, target and reduction of one call."""
    of_input, of_target = draw(st.sampled_from(shapes))
    input = draw(tensors(of_input, elements))
    target = draw(tensors(of_target, labels))
    return input, target, draw(st.sampled_from(REDUCTIONS))


def check(input, target, reduction, **options):
    assert_twin(soft, input, target, reduction=reduction, **options)


@settings(deadline=None)
@given(calls())
def test_equal_shapes(call):
    check(*call)


@settings(deadline=None, max_examples=40)
@given(calls(BROADCAST))
def test_the_target_grows_to_the_input(call):
    check(*call)


@settings(deadline=None, max_examples=40)
@given(calls())
def test_single_precision(call):
    input, target, reduction = call
    check(input.float(), target.float(), reduction, tolerance=1e-4)


@settings(deadline=None, max_examples=40)
@given(calls())
def test_module(call):
    input, target, reduction = call
    expected = nn.SoftMarginLoss(reduction=reduction)(input, target)
    assert_same(soft.soft_margin_loss(input, target, reduction), expected)


@pytest.mark.parametrize("reduction", REDUCTIONS)
@pytest.mark.parametrize("shapes", REFUSED)
def test_the_input_does_not_grow(shapes, reduction):
    input, target = (torch.ones(shape) for shape in shapes)
    for loss in (F.soft_margin_loss, soft.soft_margin_loss):
        with pytest.raises(RuntimeError):
            loss(input, target, reduction=reduction)


@pytest.mark.parametrize("dtype", [torch.int64, torch.int8, torch.float32])
def test_other_dtypes_of_the_target(dtype):
    input = torch.tensor([-2.0, 0.0, 3.0], dtype=torch.float64)
    target = torch.tensor([1, 0, 1]).to(dtype)
    check(input, target, "none")
    loss = soft.soft_margin_loss(input.float(), target.double(), "none")
    assert loss.dtype == torch.float32


@pytest.mark.parametrize("reduction", REDUCTIONS)
@pytest.mark.parametrize("label", [-1.0, 0.0, 1.0])
def test_infinite_and_nan(label, reduction):
    odd = [math.inf, -math.inf, math.nan, 0.0, 709.0, -709.0, 710.0, -710.0]
    target = torch.full((8,), label, dtype=torch.float64)
    check(torch.tensor(odd, dtype=torch.float64), target, reduction)


def test_bool_target_has_a_value_but_no_gradient():
    input = torch.tensor([-2.0, 3.0], requires_grad=True)
    target = torch.tensor([True, False])
    loss = F.soft_margin_loss(input, target)
    assert_same(soft.soft_margin_loss(input, target), loss)
    with pytest.raises(RuntimeError, match="bool tensor"):
        loss.backward()


def test_torch_gives_no_gradient_for_the_target():
    target = torch.ones(3, requires_grad=True)
    with pytest.raises(RuntimeError, match="not differentiable"):
        F.soft_margin_loss(torch.zeros(3), target)


@settings(deadline=None, max_examples=40)
@given(calls(elements=modest, labels=signs))
def test_only_the_product_counts(call):
    input, target, reduction = call
    flipped = soft.soft_margin_loss(-input, -target, reduction)
    assert_same(flipped, soft.soft_margin_loss(input, target, reduction))
    product = soft.soft_margin_loss(target * input, torch.ones_like(input), reduction)
    assert_same(product, soft.soft_margin_loss(input, target, reduction))


@settings(deadline=None, max_examples=40)
@given(calls(elements=modest, labels=signs))
def test_within_ln_2_of_the_ramp(call):
    input, target, _ = call
    gap = soft.soft_margin_loss(input, target, "none") - (-target * input).clamp(min=0)
    assert (gap >= 0).all()
    assert (gap <= math.log(2) + 1e-12).all()


@settings(deadline=None, max_examples=40)
@given(calls(elements=modest, labels=signs))
def test_gradient_is_bounded_and_points_to_the_label(call):
    input, target, _ = call
    grad = soft.soft_margin_loss_grad(input, target, "none")
    assert (grad.abs() <= 1).all()
    assert (grad * target <= 0).all()


@settings(deadline=None, max_examples=40)
@given(calls(elements=modest, labels=signs))
def test_binary_cross_entropy_of_recoded_labels(call):
    input, target, reduction = call
    coded = (target + 1) / 2
    other = F.binary_cross_entropy_with_logits(input, coded, reduction=reduction)
    assert_same(soft.soft_margin_loss(input, target, reduction), other)
