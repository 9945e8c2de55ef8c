"""The twin of MultiLabelSoftMarginLoss equals torch, in value and in gradient."""

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

multi = twin("MultiLabelSoftMarginLoss")
SAME = [(s, s) for s in [(3,), (4, 1), (2, 3), (0, 3), (2, 2, 3)]]
BROADCAST = [
    ((4, 3), (3,)),
    ((4, 1), (4,)),
    ((1, 3), (4, 3)),
    ((4, 3), (4, 1)),
    ((4, 3), ()),
]
scores = st.one_of(st.sampled_from([0.0, 1.0, -1.0]), st.floats(-1e4, 1e4))
hot = st.sampled_from([0.0, 1.0])
labels = st.one_of(hot, st.sampled_from([0.3, -1.0]))
weights = st.floats(0, 10)


@st.composite
def calls(draw, shapes=SAME, labels=labels):
    """Input, target, weight and reduction of one call."""
    of_input, of_target = draw(st.sampled_from(shapes))
    input = draw(tensors(of_input, scores))
    target = draw(tensors(of_target, labels))
    weight = draw(st.none() | tensors(of_input[-1:], weights))
    return input, target, weight, draw(st.sampled_from(REDUCTIONS))


def check(input, target, weight, reduction, **options):
    assert_twin(multi, input, target, weight=weight, reduction=reduction, **options)


@settings(deadline=None)
@given(calls())
def test_equal_shapes(call):
    check(*call)


@settings(deadline=None, max_examples=40)
@given(calls(BROADCAST[-2:] + BROADCAST[:1]))
def test_the_target_grows(call):
    check(*call)


@settings(deadline=None, max_examples=40)
@given(calls(BROADCAST))
def test_value_of_any_broadcast(call):
    input, target, weight, reduction = call
    options = {"weight": weight, "reduction": reduction}
    expected = F.multilabel_soft_margin_loss(input, target, **options)
    got = multi.multilabel_soft_margin_loss(input, target, **options)
    assert_same(got, expected)


@settings(deadline=None, max_examples=40)
@given(calls())
def test_single_precision(call):
    input, target, weight, reduction = call
    weight = None if weight is None else weight.float()
    check(input.float(), target.float(), weight, reduction, tolerance=1e-4)


@settings(deadline=None, max_examples=40)
@given(calls(SAME + BROADCAST))
def test_gradient_for_the_target(call):
    input, target, weight, reduction = call
    options = {"weight": weight, "reduction": reduction}
    assert_target_gradient(multi, input, target, **options)


@settings(deadline=None, max_examples=40)
@given(calls())
def test_module(call):
    input, target, weight, reduction = call
    expected = nn.MultiLabelSoftMarginLoss(weight=weight, reduction=reduction)
    got = multi.multilabel_soft_margin_loss(input, target, weight, reduction)
    assert_same(got, expected(input, target))


@pytest.mark.parametrize("reduction", REDUCTIONS)
@pytest.mark.parametrize("shape", [(4, 3), (4, 1), (3,), (1,)])
def test_weight_of_any_shape_that_broadcasts(shape, reduction):
    torch.manual_seed(0)
    input = torch.randn(4, 3, dtype=torch.float64)
    target = torch.randint(2, (4, 3)).double()
    check(input, target, torch.rand(shape, dtype=torch.float64), reduction)


@pytest.mark.parametrize("reduction", REDUCTIONS)
def test_infinite_and_nan(reduction):
    odd = torch.tensor([math.inf, -math.inf, math.nan, 1e4, -1e4, 0.0])
    for label in (0.0, 1.0):
        target = torch.full((6, 1), label)
        input = odd.unsqueeze(1)
        expected = F.multilabel_soft_margin_loss(input, target, reduction=reduction)
        got = multi.multilabel_soft_margin_loss(input, target, reduction=reduction)
        assert torch.equal(expected.isfinite(), got.isfinite())


def test_integer_targets():
    input = torch.randn(2, 3, dtype=torch.float64)
    check(input, torch.tensor([[1, 0, 1], [0, 0, 1]]), None, "none")


@settings(deadline=None, max_examples=40)
@given(calls(labels=hot))
def test_not_negative_and_gradient_bounded_by_one_over_c(call):
    input, target, _, _ = call
    loss = multi.multilabel_soft_margin_loss(input, target, None, "none")
    grad = multi.multilabel_soft_margin_loss_grad(input, target, None, "none")
    assert (loss >= 0).all()
    assert (grad.abs() <= 1 / input.shape[-1] + 1e-12).all()


@settings(deadline=None, max_examples=40)
@given(calls(labels=hot))
def test_yes_and_no_are_symmetric(call):
    input, target, weight, reduction = call
    loss = multi.multilabel_soft_margin_loss(input, target, weight, reduction)
    other = multi.multilabel_soft_margin_loss(-input, 1 - target, weight, reduction)
    assert_same(other, loss)


@settings(deadline=None, max_examples=40)
@given(calls(labels=hot), st.randoms())
def test_the_order_of_the_classes_does_not_matter(call, random):
    input, target, weight, reduction = call
    order = list(range(input.shape[-1]))
    random.shuffle(order)
    shuffled = None if weight is None else weight[order]
    loss = multi.multilabel_soft_margin_loss(input, target, weight, reduction)
    moved = (input[..., order], target[..., order], shuffled, reduction)
    assert_same(multi.multilabel_soft_margin_loss(*moved), loss)


@settings(deadline=None, max_examples=40)
@given(calls(labels=hot))
def test_mean_is_that_of_binary_cross_entropy(call):
    input, target, weight, _ = call
    loss = multi.multilabel_soft_margin_loss(input, target, weight)
    other = F.binary_cross_entropy_with_logits(input, target, weight)
    assert_same(loss, other)
