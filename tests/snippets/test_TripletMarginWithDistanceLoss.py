"""The twin of TripletMarginWithDistanceLoss equals torch, in value and in gradient."""

import math

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import nn
from torch.nn import functional as F

from tests.snippets.twins import REDUCTIONS, assert_same, tensors, twin

triplet = twin("TripletMarginWithDistanceLoss")
value = triplet.triplet_margin_with_distance_loss
slopes = triplet.triplet_margin_with_distance_loss_grad
SHAPES = [(s,) * 3 for s in [(2,), (1, 1), (3, 2), (2, 2, 3), (0, 2)]]
SHAPES += [((3, 2), (3, 2), (1, 2))]


def largest(u, v):
    return (u - v).abs().amax(dim=-1)


def cosine(u, v):
    return 1 - F.cosine_similarity(u, v, dim=-1)


def ring(u, v):
    return (1 - torch.cos(u - v)).sum(dim=-1)


DISTANCES = {
    "default": None,
    "Manhattan": nn.PairwiseDistance(p=1.0),
    "largest": largest,
    "cosine": cosine,
    "squared": triplet.squared,
    "ring": ring,
    "every pair": lambda u, v: torch.cdist(u, v, p=1.0),
    "one number": F.mse_loss,
}
values = st.one_of(st.sampled_from([0.0, 0.5, 1.0, -1.0, 2.0]), st.floats(-100, 100))
quick = settings(deadline=None, max_examples=40)
every_distance = pytest.mark.parametrize("name", DISTANCES)


@st.composite
def calls(draw):
    """Anchor, positive, negative, and the options of one call."""
    shapes = draw(st.sampled_from(SHAPES))
    inputs = [draw(tensors(shape, values)) for shape in shapes]
    options = {
        "margin": draw(st.sampled_from([0.2, 1.0, 2.5]) | st.floats(0.01, 100)),
        "swap": draw(st.booleans()),
        "reduction": draw(st.sampled_from(REDUCTIONS)),
    }
    return inputs, options


def clear(inputs, options, distance, least=1e-5):
    """Whether nothing ties but for rounding: no kink of max or min is near."""
    a, p, n = inputs
    distance = distance or F.pairwise_distance
    near, far, other = distance(a, p), distance(a, n), distance(p, n)
    far = [far, other] if options["swap"] else [far]
    gaps = [near - d + options["margin"] for d in far]
    gaps += [far[0] - far[-1]] if options["swap"] else []
    return all((gap.abs() > least).all() for gap in gaps)


def fits(name, inputs):
    if name == "every pair":
        return all(x.dim() > 1 for x in inputs)
    if name == "one number":
        return inputs[1].shape == inputs[2].shape
    # torch has a rule of its own for lengths near 0.
    small = any((x.norm(dim=-1) < 1e-3).any() for x in inputs)
    return not (name == "cosine" and small)


def check(inputs, options, distance, tolerance=1e-9):
    options = {**options, "distance_function": distance}
    leaves = [x.detach().clone().requires_grad_() for x in inputs]
    expected = F.triplet_margin_with_distance_loss(*leaves, **options)
    found = torch.autograd.grad(expected.sum(), leaves)
    assert_same(value(*inputs, **options), expected.detach(), tolerance)
    for one, other in zip(slopes(*inputs, **options), found, strict=True):
        assert_same(one, other, tolerance)


@every_distance
@settings(deadline=None)
@given(call=calls())
def test_value_and_gradients(name, call):
    inputs, options = call
    distance = DISTANCES[name]
    if fits(name, inputs) and clear(inputs, options, distance):
        check(inputs, options, distance)


@every_distance
@quick
@given(call=calls())
def test_module(name, call):
    inputs, options = call
    if not fits(name, inputs):
        return
    options = {**options, "distance_function": DISTANCES[name]}
    expected = nn.TripletMarginWithDistanceLoss(**options)(*inputs)
    assert_same(value(*inputs, **options), expected)


@quick
@given(calls())
def test_single_precision(call):
    inputs, options = call
    inputs = [x.float() for x in inputs]
    expected = F.triplet_margin_with_distance_loss(*inputs, **options)
    assert_same(value(*inputs, **options), expected, 1e-4)


@pytest.mark.parametrize("reduction", REDUCTIONS)
@pytest.mark.parametrize("swap", [False, True])
@pytest.mark.parametrize("name", ["largest", "squared", "ring"])
def test_ties_and_equal_vectors(name, swap, reduction):
    zero = torch.zeros(4, 1, dtype=torch.float64)
    positive = torch.tensor([[0.0], [1.0], [2.0], [0.5]], dtype=torch.float64)
    negative = torch.tensor([[0.0], [2.0], [1.0], [1.5]], dtype=torch.float64)
    options = {"swap": swap, "reduction": reduction}
    check([zero, positive, negative], options, DISTANCES[name])


@pytest.mark.parametrize("odd", [math.inf, -math.inf, math.nan])
def test_not_finite(odd):
    a, p, n = torch.randn(3, 2, 3, dtype=torch.float64)
    for place in (a, p, n):
        kept = place[0, 0].item()
        place[0, 0] = odd
        expected = F.triplet_margin_with_distance_loss(a, p, n, reduction="none")
        assert_same(value(a, p, n, reduction="none"), expected)
        place[0, 0] = kept


@quick
@given(calls())
def test_default_is_the_triplet_margin_loss(call):
    inputs, options = call
    assert_same(value(*inputs, **options), F.triplet_margin_loss(*inputs, **options))


@quick
@given(calls(), st.floats(0.1, 100))
def test_margin_has_the_unit_of_the_distance(call, unit):
    inputs, options = call

    def scaled(u, v):
        return unit * triplet.squared(u, v)

    plain = value(*inputs, distance_function=triplet.squared, **options)
    options |= {"margin": unit * options["margin"]}
    wide = value(*inputs, distance_function=scaled, **options)
    assert_same(wide, unit * plain, 1e-7)


@quick
@given(calls())
def test_squared_pulls_the_anchor_the_same_from_everywhere(call):
    (a, p, n), options = call
    options |= {"reduction": "none", "swap": False, "margin": 1e9}
    options |= {"distance_function": triplet.squared}
    assert_same(slopes(a, p, n, **options)[0], (2 * (n - p)).expand_as(a))
