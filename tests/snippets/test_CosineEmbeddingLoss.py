"""The twin of CosineEmbeddingLoss equals torch, in value and in gradient."""

import math

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import nn
from torch.nn import functional as F

from tests.snippets.twins import REDUCTIONS, assert_same, tensors, twin

cosine = twin("CosineEmbeddingLoss")
SAME = [
    ((2,), (2,), ()),
    ((3, 2), (3, 2), (3,)),
    ((1, 4), (1, 4), (1,)),
    ((0, 3),) * 2 + ((0,),),
]
BROADCAST = [((3, 2), (1, 2), (3,)), ((3, 2), (3, 2), (1,)), ((1, 2), (3, 2), (3,))]
LABELS = st.sampled_from([1.0, -1.0])
values = st.one_of(st.sampled_from([0.5, 1.0, -1.0, 2.0]), st.floats(0.01, 100))
quick = settings(deadline=None, max_examples=40)


@st.composite
def calls(draw, shapes=tuple(SAME), labels=LABELS):
    """Two inputs, target, and the options of one call."""
    shape1, shape2, of_target = draw(st.sampled_from(shapes))
    inputs = draw(tensors(shape1, values)), draw(tensors(shape2, values))
    margins = st.sampled_from([0.0, 0.3, -0.5, 1.0]) | st.floats(-1, 1)
    options = {"margin": draw(margins), "reduction": draw(st.sampled_from(REDUCTIONS))}
    return *inputs, draw(tensors(of_target, labels)), options


def check(input1, input2, target, options):
    leaves = [x.clone().requires_grad_() for x in (input1, input2)]
    expected = F.cosine_embedding_loss(*leaves, target, **options)
    slopes = torch.autograd.grad(expected.sum(), leaves)
    got = cosine.cosine_embedding_loss(input1, input2, target, **options)
    assert_same(got, expected.detach())
    found = cosine.cosine_embedding_loss_grad(input1, input2, target, **options)
    for one, other in zip(found, slopes, strict=True):
        assert_same(one, other)


def clear(input1, input2, target, options):
    """Whether no cosine is at the margin but for rounding."""
    return (
        (F.cosine_similarity(input1, input2, -1) - options["margin"]).abs() > 1e-9
    ).all()


@settings(deadline=None)
@given(calls())
def test_value_and_gradients(call):
    if clear(*call):
        check(*call)


@quick
@given(calls(tuple(BROADCAST)))
def test_broadcast(call):
    if clear(*call):
        check(*call)


@quick
@given(calls(labels=st.sampled_from([0.0, 1.0, -1.0, 0.5, 2.0, math.nan])))
def test_labels_out_of_place(call):
    if clear(*call):
        check(*call)


@quick
@given(calls())
def test_single_precision(call):
    *tensors_, options = call
    tensors_ = [x.float() for x in tensors_]
    expected = F.cosine_embedding_loss(*tensors_, **options)
    assert_same(cosine.cosine_embedding_loss(*tensors_, **options), expected, 1e-5)


@quick
@given(calls())
def test_module(call):
    *tensors_, options = call
    expected = nn.CosineEmbeddingLoss(**options)(*tensors_)
    assert_same(cosine.cosine_embedding_loss(*tensors_, **options), expected)


@pytest.mark.parametrize("reduction", REDUCTIONS)
@pytest.mark.parametrize("label", [1.0, -1.0])
@pytest.mark.parametrize("length", [0.0, 1e-7, 1e-6, 1e-3, 1e5])
def test_short_and_long_vectors(length, label, reduction):
    a = length * torch.tensor([[1.0, 0.5], [0.3, -0.2]], dtype=torch.float64)
    b = torch.tensor([[0.7, 0.1], [0.3, 0.4]], dtype=torch.float64)
    target = torch.full((2,), label)
    # a zero vector has the cosine 0: with this margin it is no tie
    check(a, b, target, {"margin": 0.01, "reduction": reduction})


@pytest.mark.parametrize("odd", [math.inf, math.nan])
def test_not_finite(odd):
    a = torch.tensor([[odd, 1.0], [1.0, 2.0]], dtype=torch.float64)
    b, target = torch.ones(2, 2, dtype=torch.float64), torch.ones(2)
    expected = F.cosine_embedding_loss(a, b, target, reduction="none")
    assert_same(cosine.cosine_embedding_loss(a, b, target, reduction="none"), expected)


def test_full_gradient_at_the_margin():
    a = torch.tensor([[0.0, 1.0]], dtype=torch.float64)
    b = torch.tensor([[1.0, 0.0]], dtype=torch.float64)
    check(a, b, -torch.ones(1), {"margin": 0.0, "reduction": "none"})


@quick
@given(calls())
def test_gradient_is_at_right_angles(call):
    input1, input2, target, options = call
    options |= {"reduction": "none"}
    slopes = cosine.cosine_embedding_loss_grad(input1, input2, target, **options)
    for x, slope in zip((input1, input2), slopes, strict=True):
        assert_same((x * slope).sum(-1), torch.zeros(x.shape[:-1]).double(), 1e-7)
        assert (x.norm(dim=-1) * slope.norm(dim=-1) <= 1 + 1e-9).all()


@quick
@given(calls(), st.floats(0.5, 50), st.floats(0.5, 50))
def test_only_the_direction_matters(call, first, second):
    input1, input2, target, options = call
    loss = cosine.cosine_embedding_loss(input1, input2, target, **options)
    again = cosine.cosine_embedding_loss(
        first * input1, second * input2, target, **options
    )
    assert_same(again, loss, 1e-6)


@quick
@given(calls())
def test_inputs_may_be_exchanged(call):
    input1, input2, target, options = call
    loss = cosine.cosine_embedding_loss(input1, input2, target, **options)
    again = cosine.cosine_embedding_loss(input2, input1, target, **options)
    assert_same(again, loss)


@quick
@given(calls())
def test_bounds(call):
    input1, input2, target, options = call
    options |= {"reduction": "none"}
    loss = cosine.cosine_embedding_loss(input1, input2, target, **options)
    apart = max(0.0, 1 - options["margin"])
    assert (loss >= -1e-9).all()
    assert (loss[target == 1] <= 2 + 1e-9).all()
    assert (loss[target == -1] <= apart + 1e-9).all()
