"""The twin of TripletMarginLoss equals torch, in value and in gradient."""

import math

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import nn
from torch.nn import functional as F

from tests.snippets.twins import REDUCTIONS, assert_same, tensors, twin

triplet = twin("TripletMarginLoss")
SAME = [(s,) * 3 for s in [(2,), (1, 1), (3, 2), (2, 2, 3), (0, 2)]]
BROADCAST = [((3, 2), (3, 2), (1, 2)), ((1, 2), (3, 2), (3, 1))]
DEGREES = [1.0, 1.5, 2.0, 3.0, math.inf]
values = st.one_of(st.sampled_from([0.0, 0.5, 1.0, -1.0, 2.0]), st.floats(-100, 100))
quick = settings(deadline=None, max_examples=40)


@st.composite
def calls(draw, shapes=tuple(SAME)):
    """Anchor, positive, negative, and the options of one call."""
    inputs = [draw(tensors(shape, values)) for shape in draw(st.sampled_from(shapes))]
    options = {
        "margin": draw(st.sampled_from([0.2, 1.0, 2.5]) | st.floats(0.01, 100)),
        "p": draw(st.sampled_from(DEGREES)),
        "eps": draw(st.sampled_from([1e-6, 0.0, 0.3])),
        "swap": draw(st.booleans()),
        "reduction": draw(st.sampled_from(REDUCTIONS)),
    }
    return inputs, options


def check(inputs, options, tolerance=1e-9):
    leaves = [x.detach().clone().requires_grad_() for x in inputs]
    expected = F.triplet_margin_loss(*leaves, **options)
    slopes = torch.autograd.grad(expected.sum(), leaves)
    got = triplet.triplet_margin_loss(*inputs, **options)
    assert_same(got, expected.detach(), tolerance)
    found = triplet.triplet_margin_loss_grad(*inputs, **options)
    for one, other in zip(found, slopes, strict=True):
        assert_same(one, other, tolerance)


def clear(inputs, options, least=1e-5):
    """Whether nothing ties but for rounding: no kink of max or min is near."""
    one = {name: options[name] for name in ("p", "eps")}
    a, p, n = inputs
    near, far, other = (
        F.pairwise_distance(x, y, **one) for x, y in [(a, p), (a, n), (p, n)]
    )
    far = [far, other] if options["swap"] else [far]
    gaps = [near - d + options["margin"] for d in far]
    gaps += [far[0] - far[-1]] if options["swap"] else []
    return all((gap.abs() > least).all() for gap in gaps)


@quick
@given(calls())
def test_value(call):
    inputs, options = call
    expected = F.triplet_margin_loss(*inputs, **options)
    assert_same(triplet.triplet_margin_loss(*inputs, **options), expected)


@settings(deadline=None)
@given(calls())
def test_value_and_gradients(call):
    inputs, options = call
    if clear(inputs, options):
        check(inputs, options)


@quick
@given(calls(tuple(BROADCAST)))
def test_broadcast(call):
    inputs, options = call
    if clear(inputs, options):
        check(inputs, options)


@quick
@given(calls())
def test_single_precision(call):
    inputs, options = call
    inputs = [x.float() for x in inputs]
    expected = F.triplet_margin_loss(*inputs, **options)
    assert_same(triplet.triplet_margin_loss(*inputs, **options), expected, 1e-4)


@quick
@given(calls())
def test_module(call):
    inputs, options = call
    expected = nn.TripletMarginLoss(**options)(*inputs)
    assert_same(triplet.triplet_margin_loss(*inputs, **options), expected)


@pytest.mark.parametrize("reduction", REDUCTIONS)
@pytest.mark.parametrize("swap", [False, True])
@pytest.mark.parametrize("p", DEGREES)
def test_ties_and_equal_vectors(p, swap, reduction):
    zero = torch.zeros(4, 1, dtype=torch.float64)
    positive = torch.tensor([[0.0], [1.0], [2.0], [0.5]], dtype=torch.float64)
    negative = torch.tensor([[0.0], [2.0], [1.0], [1.5]], dtype=torch.float64)
    options = {"eps": 0.0, "p": p, "swap": swap, "reduction": reduction}
    check([zero, positive, negative], options)


@pytest.mark.parametrize("odd", [math.inf, -math.inf, math.nan])
def test_not_finite(odd):
    a, p, n = torch.randn(3, 2, 3, dtype=torch.float64)
    for place in (a, p, n):
        kept = place[0, 0].item()
        place[0, 0] = odd
        expected = F.triplet_margin_loss(a, p, n, reduction="none")
        assert_same(triplet.triplet_margin_loss(a, p, n, reduction="none"), expected)
        place[0, 0] = kept


@quick
@given(calls())
def test_gradients_cancel_and_are_bounded(call):
    inputs, options = call
    options |= {"reduction": "none", "p": 2.0}
    for_a, for_p, for_n = triplet.triplet_margin_loss_grad(*inputs, **options)
    assert_same(for_a + for_p + for_n, torch.zeros_like(for_a))
    assert (for_a.norm(dim=-1) <= 2 + 1e-9).all()
    if not options["swap"]:
        lengths = torch.stack([for_p.norm(dim=-1), for_n.norm(dim=-1)])
        assert ((lengths < 1e-9) | ((lengths - 1).abs() < 1e-9)).all()


@quick
@given(calls(), st.floats(-100, 100))
def test_only_differences_matter(call, shift):
    inputs, options = call
    moved = triplet.triplet_margin_loss(*(x + shift for x in inputs), **options)
    assert_same(moved, triplet.triplet_margin_loss(*inputs, **options), 1e-7)


@quick
@given(calls(), st.floats(0.1, 100))
def test_margin_has_the_unit_of_the_embedding(call, unit):
    inputs, options = call
    loss = triplet.triplet_margin_loss(*inputs, **options)
    options |= {"margin": unit * options["margin"], "eps": unit * options["eps"]}
    scaled = triplet.triplet_margin_loss(*(unit * x for x in inputs), **options)
    assert_same(scaled, unit * loss, 1e-7)


@quick
@given(calls())
def test_swap_never_lowers_the_loss(call):
    inputs, options = call
    options |= {"reduction": "none"}
    with_swap = triplet.triplet_margin_loss(*inputs, **options | {"swap": True})
    without = triplet.triplet_margin_loss(*inputs, **options | {"swap": False})
    assert (with_swap >= without).all()


@quick
@given(calls())
def test_is_a_ranking_of_distances(call):
    inputs, options = call
    one = {name: options[name] for name in ("p", "eps")}
    a, p, n = inputs
    near, far = F.pairwise_distance(a, p, **one), F.pairwise_distance(a, n, **one)
    ranking = F.margin_ranking_loss(
        far, near, torch.ones_like(far), options["margin"], reduction="none"
    )
    options |= {"swap": False, "reduction": "none"}
    assert_same(triplet.triplet_margin_loss(*inputs, **options), ranking)
