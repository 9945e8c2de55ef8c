"""The twin of InfoNCE equals cross entropy of the similarities."""

import math

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch.nn import functional as F

from tests.snippets.twins import REDUCTIONS, assert_same, tensors, twin

info = twin("InfoNCELoss")
SHAPES = st.sampled_from([(1, 1), (2, 3), (4, 2), (5, 5)])
VALUES = st.sampled_from([0.0, 1.0, -1.0]) | st.floats(-3, 3)
TEMPERATURES = st.sampled_from([0.1, 1.0]) | st.floats(0.05, 5)


@st.composite
def calls(draw):
    shape = draw(SHAPES)
    query, key = draw(tensors(shape, VALUES)), draw(tensors(shape, VALUES))
    return query, key, draw(TEMPERATURES), draw(st.sampled_from(REDUCTIONS))


@settings(deadline=None)
@given(calls())
def test_cross_entropy_of_the_similarities(call):
    query, key, temperature, reduction = call
    leaves = [query.requires_grad_(), key.requires_grad_()]
    similarity = query @ key.T / temperature
    target = torch.arange(len(query))
    expected = F.cross_entropy(similarity, target, reduction=reduction)
    got = info.info_nce_loss(query, key, temperature, reduction)
    assert_same(got.detach(), expected.detach())
    slopes = torch.autograd.grad(expected.sum(), leaves)
    with torch.no_grad():
        closed = info.info_nce_loss_grad(query, key, temperature, reduction)
    for slope, autograd in zip(closed, slopes, strict=True):
        assert_same(slope, autograd, 1e-8)


@settings(deadline=None)
@given(calls())
def test_definition(call):
    query, key, temperature, _ = call
    loss = info.info_nce_loss(query, key, temperature, "none")
    for n, one in enumerate(loss):
        scores = [(query[n] @ k).item() / temperature for k in key]
        most = max(scores)
        total = sum(math.exp(score - most) for score in scores)
        expected = most + math.log(total) - scores[n]
        assert math.isclose(one.item(), expected, rel_tol=1e-9, abs_tol=1e-9)


@settings(deadline=None)
@given(calls())
def test_never_below_0_and_one_pair_costs_nothing(call):
    query, key, temperature, _ = call
    assert (info.info_nce_loss(query, key, temperature, "none") >= -1e-9).all()
    alone = info.info_nce_loss(query[:1], key[:1], temperature)
    assert_same(alone, torch.zeros_like(alone))


@settings(deadline=None)
@given(calls(), st.integers(1, 4))
def test_n_equal_keys_cost_ln_n(call, copies):
    query, _, temperature, _ = call
    same = query[:1].expand(copies, -1)
    loss = info.info_nce_loss(same, same, temperature)
    assert_same(loss, torch.tensor(math.log(copies), dtype=loss.dtype))


@settings(deadline=None)
@given(calls())
def test_the_order_of_the_pairs_counts_for_nothing(call):
    query, key, temperature, _ = call
    loss = info.info_nce_loss(query, key, temperature, "none")
    turned = info.info_nce_loss(query.flip(0), key.flip(0), temperature, "none")
    assert_same(turned.flip(0), loss)


@settings(deadline=None)
@given(calls(), st.floats(0.1, 10))
def test_temperature_scales_like_the_length(call, factor):
    query, key, temperature, reduction = call
    loss = info.info_nce_loss(query, key, temperature, reduction)
    scaled = info.info_nce_loss(factor * query, key, factor * temperature, reduction)
    assert_same(scaled, loss, 1e-8)


def test_shapes_are_not_broadcast():
    with pytest.raises(ValueError, match="key"):
        info.info_nce_loss(torch.zeros(3, 2), torch.zeros(4, 2))
