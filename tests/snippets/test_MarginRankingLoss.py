"""The twin of MarginRankingLoss equals torch, in value and in gradient."""

import math

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import nn
from torch.nn import functional as F

from tests.snippets.twins import (
    REDUCTIONS,
    VALUES,
    assert_same,
    gradient,
    tensors,
    twin,
)

ranking = twin("MarginRankingLoss")
SAME = [(s, s, s) for s in [(), (0,), (3,), (4, 1), (2, 3, 2)]]
BROADCAST = [
    ((3, 1), (3, 4), (3, 4)),
    ((3,), (1,), (3,)),
    ((3, 1), (3, 1), (1, 3)),
    ((1, 4), (3, 1), (1, 1)),
]
MARGINS = st.sampled_from([0.0, 0.5, 1.0, -1.0, 1e6]) | st.floats(-10, 10)
signs = st.sampled_from([1.0, -1.0])


@st.composite
def calls(draw, shapes, labels=signs, margins=MARGINS):
    """Both inputs, target, margin and reduction of one call."""
    one, two, of_target = draw(st.sampled_from(shapes))
    input1, input2 = draw(tensors(one, VALUES)), draw(tensors(two, VALUES))
    target = draw(tensors(of_target, labels))
    return input1, input2, target, draw(margins), draw(st.sampled_from(REDUCTIONS))


def check(input1, input2, target, margin, reduction, tolerance=1e-9):
    options = {"margin": margin, "reduction": reduction}
    x1, x2 = (x.detach().clone().requires_grad_() for x in (input1, input2))
    expected = F.margin_ranking_loss(x1, x2, target, **options)
    value = ranking.margin_ranking_loss(input1, input2, target, **options)
    assert_same(value, expected.detach(), tolerance)
    slopes = ranking.margin_ranking_loss_grad(input1, input2, target, **options)
    found = torch.autograd.grad(expected.sum(), (x1, x2))
    for slope, grad in zip(slopes, found, strict=True):
        assert_same(slope, grad, tolerance)


@settings(deadline=None)
@given(calls(SAME))
def test_equal_shapes(call):
    check(*call)


@settings(deadline=None, max_examples=40)
@given(calls(BROADCAST))
def test_broadcast(call):
    check(*call)


@settings(deadline=None, max_examples=40)
@given(calls(SAME, st.sampled_from([0.0, 0.5, 2.0, -10.0])))
def test_other_labels(call):
    check(*call)


@settings(deadline=None, max_examples=40)
@given(calls(SAME))
def test_single_precision(call):
    input1, input2, target, margin, reduction = call
    rest = (target.float(), margin, reduction)
    if away_from_the_kink(input1.float(), input2.float(), target.float(), margin):
        check(input1.float(), input2.float(), *rest, tolerance=1e-4)


def away_from_the_kink(input1, input2, target, margin):
    """Not so near the kink that the order of additions decides."""
    short = margin - target * (input1 - input2)
    return ((short == 0) | (short.abs() > 1e-2)).all()


@settings(deadline=None, max_examples=40)
@given(calls(SAME))
def test_gradient_for_the_target(call):
    input1, input2, target, margin, reduction = call
    gradients = []
    for loss in (ranking.margin_ranking_loss, F.margin_ranking_loss):
        y = target.clone().requires_grad_()
        gradients.append(
            gradient(loss(input1, input2, y, margin, reduction=reduction), y)
        )
    assert_same(*gradients)


@settings(deadline=None, max_examples=40)
@given(calls(SAME))
def test_module(call):
    input1, input2, target, margin, reduction = call
    module = nn.MarginRankingLoss(margin=margin, reduction=reduction)
    value = ranking.margin_ranking_loss(input1, input2, target, margin, reduction)
    assert_same(value, module(input1, input2, target))


@pytest.mark.parametrize("reduction", REDUCTIONS)
@pytest.mark.parametrize("margin", [0.0, 0.25, 1.0])
@pytest.mark.parametrize("label", [1.0, -1.0])
def test_around_the_kink(margin, label, reduction):
    edge = torch.tensor([label * margin], dtype=torch.float64)
    far = torch.full((1,), 10.0, dtype=torch.float64)
    near = [edge, torch.nextafter(edge, far), torch.nextafter(edge, -far)]
    x = torch.cat(near)
    target = torch.full((3,), label, dtype=torch.float64)
    check(x, torch.zeros(3, dtype=torch.float64), target, margin, reduction)


@pytest.mark.parametrize("reduction", REDUCTIONS)
def test_infinite_and_nan(reduction):
    odd = torch.tensor([math.inf, -math.inf, math.nan, math.inf], dtype=torch.float64)
    other = torch.tensor([0.0, 0.0, 0.0, math.inf], dtype=torch.float64)
    check(odd, other, torch.ones(4, dtype=torch.float64), 1.0, reduction)


@settings(deadline=None, max_examples=40)
@given(calls(SAME))
def test_swapping_the_pair_flips_the_label(call):
    input1, input2, target, margin, reduction = call
    swapped = ranking.margin_ranking_loss(input2, input1, -target, margin, reduction)
    loss = ranking.margin_ranking_loss(input1, input2, target, margin, reduction)
    assert_same(swapped, loss)


@settings(deadline=None, max_examples=40)
@given(calls(SAME), st.floats(0.1, 100))
def test_the_margin_has_the_unit_of_the_scores(call, unit):
    input1, input2, target, margin, reduction = call
    rest = (target, unit * margin, reduction)
    scaled = ranking.margin_ranking_loss(unit * input1, unit * input2, *rest)
    loss = ranking.margin_ranking_loss(input1, input2, target, margin, reduction)
    assert_same(scaled, unit * loss, 1e-7)


@settings(deadline=None, max_examples=40)
@given(calls(SAME))
def test_free_exactly_when_the_lead_reaches_the_margin(call):
    input1, input2, target, margin, _ = call
    loss = ranking.margin_ranking_loss(input1, input2, target, margin, "none")
    lead = target * (input1 - input2)
    assert (loss >= 0).all()
    assert ((loss == 0) == (lead >= margin)).all()


@settings(deadline=None, max_examples=40)
@given(calls(SAME))
def test_the_two_gradients_cancel(call):
    one, two = ranking.margin_ranking_loss_grad(*call)
    assert_same(one, -two)
    assert (one.abs() <= 1).all()
