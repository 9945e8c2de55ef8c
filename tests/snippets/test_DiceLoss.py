"""The twin of Dice loss equals its definition, and the F1 score of hard answers."""

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.snippets.twins import REDUCTIONS, assert_same, assert_twin, tensors, twin

dice = twin("DiceLoss")
SHAPES = st.sampled_from([(1, 1), (3, 4), (2, 3, 2), (2, 1, 2, 3)])
SHARES = st.sampled_from([0.0, 0.5, 1.0]) | st.floats(0, 1)
SMOOTH = st.sampled_from([1e-3, 1.0, 10.0]) | st.floats(1e-3, 1e3)


def definition(input, target, smooth, reduction):
    """Sample by sample, pixel by pixel."""
    losses = []
    for x, y in zip(input, target, strict=True):
        pairs = list(zip(x.reshape(-1), y.reshape(-1), strict=True))
        overlap = sum(a * b for a, b in pairs)
        areas = sum(a + b for a, b in pairs)
        losses.append(1 - (2 * overlap + smooth) / (areas + smooth))
    loss = torch.stack(losses)
    return {"none": loss, "mean": loss.mean(), "sum": loss.sum()}[reduction]


@st.composite
def calls(draw, shares=SHARES, labels=SHARES):
    shape = draw(SHAPES)
    input, target = draw(tensors(shape, shares)), draw(tensors(shape, labels))
    return input, target, draw(SMOOTH), draw(st.sampled_from(REDUCTIONS))


HARD = st.sampled_from([0.0, 1.0])


@settings(deadline=None)
@given(calls())
def test_definition(call):
    input, target, smooth, reduction = call
    assert_twin(dice, input, target, smooth, reduction, reference=definition)


@settings(deadline=None)
@given(calls(HARD, HARD))
def test_hard_answers_give_one_minus_f1(call):
    input, target, _, _ = call
    loss = dice.dice_loss(input, target, 0.0, "none")
    for one, x, y in zip(loss, input.bool(), target.bool(), strict=True):
        hit, false, missed = (x & y).sum(), (x & ~y).sum(), (~x & y).sum()
        if hit + false + missed:
            f1 = 2 * hit / (2 * hit + false + missed)
            assert_same(one, 1 - f1.double(), 1e-6)
        else:
            assert one.isnan()


@settings(deadline=None)
@given(calls(labels=HARD))
def test_between_0_and_1(call):
    input, target, smooth, _ = call
    loss = dice.dice_loss(input, target, smooth, "none")
    assert (loss >= -1e-12).all()
    assert (loss < 1).all()


@settings(deadline=None)
@given(calls(HARD, HARD))
def test_0_for_the_right_mask_only(call):
    input, target, smooth, _ = call
    assert_same(dice.dice_loss(target, target, smooth), torch.tensor(0.0).double())
    loss = dice.dice_loss(input, target, smooth, "none")
    wrong = (input != target).flatten(1).any(1)
    assert ((loss > 1e-9) == wrong).all()


@settings(deadline=None)
@given(calls())
def test_order_of_pixels_counts_for_nothing(call):
    input, target, smooth, reduction = call
    loss = dice.dice_loss(input, target, smooth, reduction)
    turned = dice.dice_loss(input.flip(1), target.flip(1), smooth, reduction)
    assert_same(turned, loss)


@settings(deadline=None)
@given(calls(labels=HARD))
def test_a_sample_has_two_gradients_at_most(call):
    input, target, smooth, _ = call
    grad = dice.dice_loss_grad(input, target, smooth, "none")
    for slopes, labels in zip(grad, target, strict=True):
        assert len(slopes[labels == 1].unique()) <= 1
        assert len(slopes[labels == 0].unique()) <= 1


def test_empty_mask_needs_the_smooth_term():
    empty = torch.zeros(1, 4)
    assert dice.dice_loss(empty, empty, smooth=0.0).isnan()
    assert dice.dice_loss(empty, empty, smooth=1.0) == 0


def test_shapes_are_not_broadcast():
    with pytest.raises(ValueError, match="target"):
        dice.dice_loss(torch.zeros(3, 1, 4), torch.zeros(3, 4))
