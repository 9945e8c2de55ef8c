"""The twin of HingeEmbeddingLoss equals torch, in value and in gradient."""

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

hinge = twin("HingeEmbeddingLoss")
BROADCAST = [((3, 1), (3,)), ((3,), ()), ((), (4, 3)), ((4, 3), (3,)), ((1, 3), (4, 1))]
MARGINS = st.sampled_from([0.0, 0.5, 1.0, 2.0, -1.0, 1e6]) | st.floats(-10, 10)
values = st.one_of(st.sampled_from([0.0, 0.5, 1.0, 2.0, -1.0]), st.floats(-1e4, 1e4))
signs = st.sampled_from([1.0, -1.0])
odd = st.sampled_from([0.0, 0.5, 2.0, -2.0, math.nan, 1.0, -1.0])


@st.composite
def calls(draw, shapes, labels=signs):
    """Input, target, margin and reduction of one call."""
    of_input, of_target = draw(st.sampled_from(shapes))
    input = draw(tensors(of_input, values))
    target = draw(tensors(of_target, labels))
    return input, target, draw(MARGINS), draw(st.sampled_from(REDUCTIONS))


def check(input, target, margin, reduction, **options):
    assert_twin(hinge, input, target, margin=margin, reduction=reduction, **options)


@settings(deadline=None)
@given(calls(SAME))
def test_equal_shapes(call):
    check(*call)


@settings(deadline=None, max_examples=40)
@given(calls(BROADCAST))
def test_broadcast(call):
    check(*call)


@settings(deadline=None, max_examples=40)
@given(calls(SAME, odd))
def test_other_labels(call):
    check(*call)


@settings(deadline=None, max_examples=40)
@given(calls(SAME))
def test_integer_labels(call):
    input, target, margin, reduction = call
    check(input, target.long(), margin, reduction)


@settings(deadline=None, max_examples=40)
@given(calls(SAME))
def test_single_precision(call):
    input, target, margin, reduction = call
    if ((input - margin).abs() > 1e-3).all():  # rounding may decide at the kink
        check(input.float(), target.float(), margin, reduction, tolerance=1e-4)


@settings(deadline=None, max_examples=40)
@given(calls(SAME))
def test_module(call):
    input, target, margin, reduction = call
    module = nn.HingeEmbeddingLoss(margin=margin, reduction=reduction)
    value = hinge.hinge_embedding_loss(input, target, margin, reduction)
    assert_same(value, module(input, target))


@pytest.mark.parametrize("reduction", REDUCTIONS)
@pytest.mark.parametrize("margin", [0.0, 0.25, 1.0])
@pytest.mark.parametrize("label", [1.0, -1.0, 0.0])
def test_around_the_kink(margin, label, reduction):
    edge = torch.tensor([margin], dtype=torch.float64)
    far = torch.full((1,), 10.0, dtype=torch.float64)
    x = torch.cat([edge, torch.nextafter(edge, far), torch.nextafter(edge, -far)])
    check(x, torch.full((3,), label, dtype=torch.float64), margin, reduction)


@pytest.mark.parametrize("reduction", REDUCTIONS)
def test_infinite_and_nan(reduction):
    x = torch.tensor([math.nan, math.inf] * 3, dtype=torch.float64)
    target = torch.tensor([1, 1, -1, -1, 0, 0])
    check(x, target, 1.0, reduction)


@settings(deadline=None, max_examples=40)
@given(calls(SAME), st.floats(0.1, 100))
def test_the_margin_has_the_unit_of_the_distance(call, unit):
    input, target, margin, reduction = call
    loss = hinge.hinge_embedding_loss(input, target, margin, reduction)
    scaled = hinge.hinge_embedding_loss(unit * input, target, unit * margin, reduction)
    assert_same(scaled, unit * loss, 1e-7)


@settings(deadline=None, max_examples=40)
@given(calls(SAME))
def test_never_negative_for_distances(call):
    input, target, margin, _ = call
    loss = hinge.hinge_embedding_loss(input.abs(), target, margin, "none")
    assert (loss >= 0).all()
    assert (loss[(target == -1) & (input.abs() >= margin)] == 0).all()


@settings(deadline=None, max_examples=40)
@given(calls(SAME, st.sampled_from([0.0, 0.5, 2.0])))
def test_any_other_label_gives_the_larger_of_distance_and_margin(call):
    input, target, margin, _ = call
    loss = F.hinge_embedding_loss(input, target, margin, reduction="none")
    assert_same(loss, input.clamp(min=margin))


@settings(deadline=None, max_examples=40)
@given(calls(SAME))
def test_the_gradient_is_minus_one_zero_or_one(call):
    input, target, margin, _ = call
    grad = hinge.hinge_embedding_loss_grad(input, target, margin, "none")
    assert (grad[target == 1] == 1).all()
    assert (grad[target == -1] <= 0).all()
    assert (grad.abs() <= 1).all()
