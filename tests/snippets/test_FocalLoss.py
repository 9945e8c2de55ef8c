"""The twin of focal loss equals its definition, and what torch has of it."""

import math

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch.nn import functional as F

from tests.snippets.twins import (
    REDUCTIONS,
    assert_same,
    assert_twin,
    gradient,
    tensors,
    twin,
)

focal = twin("FocalLoss")
SHAPES = st.sampled_from([(), (0,), (3,), (4, 1), (2, 3, 2)])
GAMMAS = st.sampled_from([0.0, 0.5, 1.0, 2.0, 5.0]) | st.floats(0, 5)
ALPHAS = st.sampled_from([0.0, 0.25, 0.5, 1.0]) | st.floats(0, 1)


def definition(input, target, alpha, gamma, reduction):
    """As the paper writes it, with probabilities."""
    p = input.sigmoid()
    p_t = torch.where(target == 1, p, 1 - p)
    alpha_t = alpha * target + (1 - alpha) * (1 - target)
    loss = -alpha_t * (1 - p_t) ** gamma * p_t.log()
    return {"none": loss, "mean": loss.mean(), "sum": loss.sum()}[reduction]


@st.composite
def calls(draw, reach=12.0):
    """Logits within `reach`, where the definition still is accurate, and labels."""
    shape = draw(SHAPES)
    input = draw(tensors(shape, st.sampled_from([0.0, 1.0]) | st.floats(-reach, reach)))
    target = draw(tensors(shape, st.sampled_from([0.0, 1.0])))
    return input, target, draw(ALPHAS), draw(GAMMAS), draw(st.sampled_from(REDUCTIONS))


@settings(deadline=None)
@given(calls())
def test_definition(call):
    input, target, *options = call
    assert_twin(focal, input, target, *options, reference=definition, tolerance=1e-8)


@settings(deadline=None)
@given(calls(reach=1e4))
def test_gamma_0_is_weighted_binary_cross_entropy(call):
    input, target, alpha, _, reduction = call

    def torch_has(leaf, target):
        weight = alpha * target + (1 - alpha) * (1 - target)
        return F.binary_cross_entropy_with_logits(
            leaf, target, weight, reduction=reduction
        )

    leaf = input.requires_grad_()
    expected = torch_has(leaf, target)
    options = {"alpha": alpha, "gamma": 0.0, "reduction": reduction}
    got = focal.focal_loss(leaf, target, **options)
    assert_same(got.detach(), expected.detach())
    slope = focal.focal_loss_grad(leaf.detach(), target, **options)
    assert_same(slope, gradient(expected, leaf))


@settings(deadline=None)
@given(calls(reach=1e4))
def test_alpha_one_half_and_gamma_0_is_half_of_bce_with_logits(call):
    input, target, _, _, reduction = call
    bce = F.binary_cross_entropy_with_logits(input, target, reduction=reduction)
    assert_same(focal.focal_loss(input, target, 0.5, 0.0, reduction), bce / 2)


@settings(deadline=None)
@given(calls(reach=1e4))
def test_between_0_and_weighted_cross_entropy(call):
    input, target, alpha, gamma, _ = call
    loss = focal.focal_loss(input, target, alpha, gamma, "none")
    plain = focal.focal_loss(input, target, alpha, 0.0, "none")
    assert (loss >= 0).all()
    assert (loss <= plain).all()


@settings(deadline=None)
@given(calls(reach=1e4))
def test_turning_labels_and_alpha_round_changes_nothing(call):
    input, target, alpha, gamma, reduction = call
    loss = focal.focal_loss(input, target, alpha, gamma, reduction)
    turned = focal.focal_loss(-input, 1 - target, 1 - alpha, gamma, reduction)
    assert_same(turned, loss)


@settings(deadline=None, max_examples=40)
@given(calls(reach=1e4))
def test_gradient_pushes_towards_the_label_and_is_finite(call):
    input, target, alpha, gamma, _ = call
    grad = focal.focal_loss_grad(input, target, alpha, gamma, "none")
    assert grad.isfinite().all()
    assert (grad * (1 - 2 * target) >= 0).all()


@settings(deadline=None, max_examples=40)
@given(calls())
def test_single_precision(call):
    input, target, *options = call
    double = focal.focal_loss(input, target, *options)
    single = focal.focal_loss(input.float(), target.float(), *options)
    assert single.dtype == torch.float32
    assert_same(single.double(), double, 1e-4)


@pytest.mark.parametrize("reduction", REDUCTIONS)
def test_logits_without_end(reduction):
    input = torch.tensor([math.inf, -math.inf, 800.0], dtype=torch.float64)
    target = torch.tensor([1.0, 0.0, 0.0], dtype=torch.float64)
    loss = focal.focal_loss(input, target, reduction=reduction)
    far = torch.tensor([0.0, 0.0, 600.0], dtype=torch.float64)
    expected = {"none": far, "mean": far.mean(), "sum": far.sum()}[reduction]
    assert_same(loss, expected)


def test_shapes_are_not_broadcast():
    with pytest.raises(ValueError, match="target"):
        focal.focal_loss(torch.zeros(3, 1), torch.zeros(3))
