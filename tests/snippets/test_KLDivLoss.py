"""The twin of KLDivLoss equals torch, in value and in gradient."""

import warnings

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import nn
from torch.nn import functional as F

from tests.snippets.twins import (
    assert_same,
    assert_target_gradient,
    assert_twin,
    gradient,
    tensors,
    twin,
)

kl = twin("KLDivLoss")
REDUCTIONS = ("none", "mean", "sum", "batchmean")
SAME = [(s, s) for s in [(), (3,), (1, 1), (4, 3), (2, 3, 5)]]
BROADCAST = [((4, 3), (3,)), ((3,), (4, 3)), ((1, 3), (4, 3)), ((4, 1), (4, 3))]

pytestmark = pytest.mark.filterwarnings("ignore:reduction. 'mean' divides")
log_probabilities = st.floats(-100, 100)
probabilities = st.floats(0, 10)


@st.composite
def calls(draw, shapes):
    """Input, target, reduction and log_target of one call."""
    of_input, of_target = draw(st.sampled_from(shapes))
    log_target = draw(st.booleans())
    elements = st.floats(-100, 3) if log_target else probabilities
    input = draw(tensors(of_input, log_probabilities)).requires_grad_()
    target = draw(tensors(of_target, elements))
    return input, target, draw(st.sampled_from(REDUCTIONS)), log_target


def check(input, target, reduction, log_target):
    assert_twin(kl, input, target, reduction=reduction, log_target=log_target)


@settings(deadline=None)
@given(calls(SAME))
def test_equal_shapes(call):
    check(*call)


@settings(deadline=None, max_examples=40)
@given(calls(SAME))
def test_single_precision(call):
    input, target, reduction, log_target = call
    options = {"reduction": reduction, "log_target": log_target, "tolerance": 1e-3}
    assert_twin(kl, input.float(), target.float(), **options)


@settings(deadline=None, max_examples=40)
@given(calls(SAME + BROADCAST))
def test_gradient_for_the_target(call):
    input, target, reduction, log_target = call
    positive = target if log_target else target + 1e-3  # at 0 torch gives nan
    options = {"reduction": reduction, "log_target": log_target}
    assert_target_gradient(kl, input, positive, **options)


@settings(deadline=None)
@given(calls(BROADCAST))
def test_broadcast(call):
    check(*call)


@settings(deadline=None)
@given(calls(SAME))
def test_module(call):
    input, target, reduction, log_target = call
    module = nn.KLDivLoss(reduction=reduction, log_target=log_target)
    assert_same(kl.kl_div(input, target, reduction, log_target), module(input, target))


@settings(deadline=None)
@given(tensors((4, 3), st.floats(-5, 5)), tensors((4, 3), st.floats(-5, 5)))
def test_never_negative_for_distributions(student, teacher):
    loss = kl.kl_div(student.log_softmax(1), teacher.softmax(1), "none").sum(dim=1)
    assert (loss > -1e-12).all()


@settings(deadline=None)
@given(tensors((4, 3), st.floats(-5, 5)), tensors((4, 3), st.floats(-5, 5)))
def test_gradient_through_log_softmax_is_softmax_minus_target(student, teacher):
    logits = student.requires_grad_()
    p = teacher.softmax(dim=1)
    loss = kl.kl_div(logits.log_softmax(dim=1), p, "batchmean")
    expected = (logits.detach().softmax(dim=1) - p) / 4
    assert_same(gradient(loss, logits), expected)


@pytest.mark.parametrize("reduction", REDUCTIONS)
@pytest.mark.parametrize("shape", [(0,), (0, 3), (3, 0)])
def test_empty(shape, reduction):
    input, target = torch.zeros(2, *shape, dtype=torch.float64)
    expected = F.kl_div(input, target, reduction=reduction)
    assert_same(kl.kl_div(input, target, reduction), expected)


@pytest.mark.parametrize("log_target", [False, True])
@pytest.mark.parametrize("x", [-1.0, 0.0, -torch.inf, torch.nan])
@pytest.mark.parametrize("y", [0.0, 0.5, -0.5, -torch.inf, torch.inf, torch.nan])
def test_special_values(x, y, log_target):
    input = torch.tensor([x], dtype=torch.float64, requires_grad=True)
    check(input, torch.tensor([y], dtype=torch.float64), "sum", log_target)


def test_only_the_default_reduction_warns():
    input, target = torch.zeros(2, 3).log_softmax(dim=1), torch.full((2, 3), 1 / 3)
    with pytest.warns(UserWarning, match="'mean' divides the total loss"):
        nn.KLDivLoss()(input, target)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for reduction in ("none", "sum", "batchmean"):
            nn.KLDivLoss(reduction=reduction)(input, target)
