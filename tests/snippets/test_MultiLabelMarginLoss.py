"""The twin of MultiLabelMarginLoss equals torch, in value and in gradient."""

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
    assert_twin,
    tensors,
    twin,
)

labels = twin("MultiLabelMarginLoss")
# On quarters a label often leads by exactly 1: the kink.
quarters = st.integers(-12, 12).map(lambda n: n / 4)
values = st.one_of(quarters, st.floats(-1e3, 1e3))
reductions = st.sampled_from(REDUCTIONS)


@st.composite
def rows(draw, classes):
    """Class numbers, some twice, then -1, then anything that torch accepts."""
    numbers = st.integers(0, classes - 1)
    found = draw(st.lists(numbers, max_size=classes))
    rest = classes - len(found) - 1
    if rest < 0:
        return found
    after = st.lists(st.integers(-1, classes - 1), min_size=rest, max_size=rest)
    return [*found, -1, *draw(after)]


@st.composite
def calls(draw, elements=values, batched=True):
    """Input, target and reduction of one call."""
    classes = draw(st.integers(1, 5))
    size = draw(st.integers(1, 4)) if batched else 1
    input = draw(tensors((size, classes), elements))
    target = torch.tensor([draw(rows(classes)) for _ in range(size)])
    if not batched:
        input, target = input[0], target[0]
    return input, target, draw(reductions)


@settings(deadline=None, max_examples=100)
@given(calls())
def test_batch(call):
    input, target, reduction = call
    assert_twin(labels, input, target, reduction=reduction)


@settings(deadline=None, max_examples=40)
@given(calls(batched=False))
def test_one_sample(call):
    input, target, reduction = call
    assert_twin(labels, input, target, reduction=reduction)


@settings(deadline=None, max_examples=40)
@given(calls(st.integers(-40, 40).map(lambda n: n / 8)))
def test_single_precision(call):
    input, target, reduction = call
    options = {"reduction": reduction, "tolerance": 1e-4}
    assert_twin(labels, input.float(), target, **options)


@settings(deadline=None, max_examples=40)
@given(calls())
def test_module(call):
    input, target, reduction = call
    expected = nn.MultiLabelMarginLoss(reduction=reduction)(input, target)
    assert_same(labels.multilabel_margin_loss(input, target, reduction), expected)


@pytest.mark.parametrize("reduction", REDUCTIONS)
def test_around_the_kink(reduction):
    edge = torch.tensor(1.0, dtype=torch.float64)
    ends = [torch.nextafter(edge, edge - 1), edge, torch.nextafter(edge, edge + 1)]
    input = torch.stack([torch.stack([e, 0 * e, -e]) for e in ends])
    target = torch.tensor([[0, -1, -1]]).expand(3, 3)
    assert_twin(labels, input, target, reduction=reduction)


@pytest.mark.parametrize("odd", [math.nan, math.inf, -math.inf])
def test_nan_and_infinity(odd):
    input = torch.tensor([[odd, 0.0, 5.0], [0.0, odd, 5.0], [odd, odd, odd]])
    target = torch.tensor([[0, 2, -1], [0, -1, -1], [1, -1, -1]])
    for reduction in REDUCTIONS:
        expected = F.multilabel_margin_loss(input, target, reduction=reduction)
        assert_same(labels.multilabel_margin_loss(input, target, reduction), expected)


def test_no_sample():
    input, target = torch.zeros(0, 3), torch.zeros(0, 3).long()
    assert_twin(labels, input, target, reduction="none")


@settings(deadline=None, max_examples=40)
@given(calls())
def test_nothing_after_the_first_minus_one_counts(call):
    input, target, reduction = call
    ended = (target < 0).cumsum(dim=1) > 0
    loss = labels.multilabel_margin_loss(input, target, reduction)
    cut = labels.multilabel_margin_loss(input, target.masked_fill(ended, -1), reduction)
    assert torch.equal(cut, loss)


@settings(deadline=None, max_examples=40)
@given(calls(quarters), quarters)
def test_a_common_shift_changes_nothing(call, shift):
    input, target, reduction = call
    loss = labels.multilabel_margin_loss(input, target, reduction)
    moved = labels.multilabel_margin_loss(input + shift, target, reduction)
    assert_same(moved, loss)


@settings(deadline=None, max_examples=40)
@given(calls())
def test_gradients_of_a_sample_add_up_to_nothing(call):
    input, target, reduction = call
    grad = labels.multilabel_margin_loss_grad(input, target, reduction)
    assert (grad.sum(dim=1).abs() < 1e-12).all()


@settings(deadline=None, max_examples=40)
@given(st.integers(1, 6), st.data())
def test_equal_scores(classes, data):
    count = data.draw(st.integers(0, classes))
    order = torch.tensor(data.draw(st.permutations(range(classes))))
    target = order.where(torch.arange(classes) < count, -1)
    loss = labels.multilabel_margin_loss(torch.zeros(classes).double(), target)
    wanted = torch.tensor(count * (classes - count) / classes, dtype=torch.float64)
    assert_same(loss, wanted)


@settings(deadline=None, max_examples=40)
@given(calls())
def test_one_label_is_multi_margin(call):
    input, target, reduction = call
    number = target[:, 0].clamp(min=0)
    only = torch.full_like(target, -1)
    only[:, 0] = number
    expected = F.multi_margin_loss(input, number, reduction=reduction)
    assert_same(labels.multilabel_margin_loss(input, only, reduction), expected)
