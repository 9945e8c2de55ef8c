"""The twin of LinearCrossEntropyLoss equals torch, in value and in every gradient."""

import warnings

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import nn
from torch.nn import functional as F

from tests.snippets.twins import REDUCTIONS, assert_same, tensors, twin

linear = twin("LinearCrossEntropyLoss")
FEATURES = 2
# How many samples (None: one without a batch), classes, and further positions.
SHAPES = [(None, 3, ()), (1, 1, ()), (5, 4, ()), (4, 3, (2,)), (2, 3, (2, 2))]
number = st.one_of(st.sampled_from([0.0, 1.0, -1.0, 100.0]), st.floats(-8, 8))
smoothing = st.sampled_from([0.0, 0.1, 1.0]) | st.floats(0, 1)
chunked = st.builds(
    nn.LinearCrossEntropyOptions,
    batch_chunk_size=st.integers(1, 6),
    acc_policy=st.sampled_from(["auto", "accurate", "balanced", "compact"]),
    allow_retain_graph=st.booleans(),
) | st.builds(
    nn.LinearCrossEntropyOptions,
    chunking_method=st.sampled_from(["auto", "aspect_ratio", "aspect_ratio:3", None]),
)


@st.composite
def heads(draw, shapes=SHAPES):
    """Features and a head for them, the options of one call, and the target's shape."""
    count, classes, places = draw(st.sampled_from(shapes))
    features = draw(tensors((*([count] if count else []), FEATURES), number))
    matrix = draw(tensors((classes, *places, FEATURES), number))
    options = {
        "linear_bias": draw(st.none() | tensors((classes, *places), number)),
        "weight": draw(st.none() | tensors((classes,), st.floats(0.1, 10))),
        "reduction": draw(st.sampled_from(REDUCTIONS)),
        "label_smoothing": draw(smoothing),
    }
    return features, matrix, options, (*features.shape[:-1], *places)


@st.composite
def numbered(draw, shapes=SHAPES):
    """A call with class numbers, some of them ignored."""
    features, matrix, options, shape = draw(heads(shapes))
    last = len(matrix) - 1
    options["ignore_index"] = draw(st.sampled_from([None, -100, -1, 0, last]))
    ignored = -100 if options["ignore_index"] is None else options["ignore_index"]
    some = st.integers(0, last) | st.just(ignored)
    return features, matrix, draw(tensors(shape, some)).long(), options


@st.composite
def with_probabilities(draw):
    """A call with a target of the shape of the logits; its sums are not checked."""
    features, matrix, options, shape = draw(heads())
    batch, places = shape[: features.dim() - 1], shape[features.dim() - 1 :]
    target = draw(tensors((*batch, len(matrix), *places), st.floats(0, 2)))
    return features, matrix, target, options


def assert_equal(features, matrix, target, tolerance=1e-9, **options) -> None:
    """Value, and the gradient for features, matrix and bias."""
    bias = options.pop("linear_bias", None)
    leaves = [features, matrix] if bias is None else [features, matrix, bias]
    leaves = [one.detach().clone().requires_grad_() for one in leaves]
    if bias is not None:
        options["linear_bias"] = leaves[2]
    expected = F.linear_cross_entropy(*leaves[:2], target, **options)
    if bias is not None:
        options["linear_bias"] = bias
    value = linear.linear_cross_entropy(features, matrix, target, **options)
    assert_same(value, expected.detach(), tolerance)
    slopes = linear.linear_cross_entropy_grad(features, matrix, target, **options)
    found = torch.autograd.grad(expected.sum(), leaves)
    for slope, torchs in zip(slopes.values(), found, strict=False):
        assert_same(slope, torchs, tolerance)


@settings(deadline=None)
@given(numbered())
def test_class_numbers(call):
    *given_, options = call
    assert_equal(*given_, **options)


@settings(deadline=None, max_examples=60)
@given(with_probabilities())
def test_probabilities(call):
    *given_, options = call
    assert_equal(*given_, **options)


@settings(deadline=None)
@given(numbered([(None, 3, ()), (5, 4, ()), (7, 2, ())]), chunked)
def test_however_the_batch_is_cut(call, how):
    features, matrix, target, options = call
    options["label_smoothing"] = 0.0
    ignored = -100 if options["ignore_index"] is None else options["ignore_index"]
    if options["reduction"] == "mean" and (target == ignored).all():
        return  # where torch's pieces give nan: the next test
    with warnings.catch_warnings():
        warnings.simplefilter("error")  # none falls back to the other path
        assert_equal(features, matrix, target, options=how, **options)


def test_all_ignored_kills_the_pieces_only():
    features = torch.ones(3, 2, dtype=torch.float64)
    matrix, target = features[:2], torch.full((3,), -100)
    assert_equal(features, matrix, target)
    cut = nn.LinearCrossEntropyOptions()
    leaf = matrix.clone().requires_grad_()
    F.linear_cross_entropy(features, leaf, target, options=cut).backward()
    assert leaf.grad.isnan().all()
    for reduction in ("sum", "none"):
        assert_equal(features, matrix, target, options=cut, reduction=reduction)


@pytest.mark.parametrize("reduction", REDUCTIONS)
def test_empty(reduction):
    features, matrix = torch.zeros(2, 0, 2, dtype=torch.float64)[0], torch.eye(2)
    target = torch.zeros(0).long()
    assert_equal(features, matrix.double(), target, reduction=reduction)


@settings(deadline=None, max_examples=40)
@given(numbered(), st.booleans())
def test_module(call, bias):
    features, matrix, target, options = call
    linear_bias = options.pop("linear_bias")
    count, *places = matrix.shape[:-1]
    head = nn.LinearCrossEntropyLoss(
        FEATURES,
        count,
        out_features=tuple(places),
        bias=linear_bias is not None,
        dtype=torch.float64,
        **options,
    )
    with torch.no_grad():
        head.linear.weight.copy_(matrix.reshape(-1, FEATURES))
        if linear_bias is not None:
            head.linear.bias.copy_(linear_bias.reshape(-1))
    options["linear_bias"] = linear_bias
    value = linear.linear_cross_entropy(features, matrix, target, **options)
    assert_same(head(features, target).detach(), value)


@settings(deadline=None, max_examples=40)
@given(numbered([(5, 4, ()), (3, 2, ())]))
def test_is_cross_entropy_of_linear(call):
    features, matrix, target, options = call
    plain = linear.linear_cross_entropy(features, matrix, target, **options)
    logits = F.linear(features, matrix, options.pop("linear_bias"))
    if options["ignore_index"] is None:
        options["ignore_index"] = -100
    assert_same(plain, F.cross_entropy(logits, target, **options))


@settings(deadline=None, max_examples=40)
@given(tensors((4, 2), st.floats(-3, 3)), tensors((3, 2), st.floats(-3, 3)))
def test_moving_all_class_vectors_changes_nothing(features, matrix):
    target = torch.tensor([0, 1, 2, 0])
    moved = linear.linear_cross_entropy(features, matrix + 5.0, target)
    assert_same(moved, linear.linear_cross_entropy(features, matrix, target), 1e-8)
    slope = linear.linear_cross_entropy_grad(features, matrix, target)["linear_weight"]
    assert_same(slope.sum(0), torch.zeros(2, dtype=torch.float64), 1e-8)


@pytest.mark.parametrize(
    ("count", "features", "classes"), [(2048, 256, 32000), (512, 64, 8000), (37, 8, 23)]
)
def test_rows_of_a_piece_are_those_of_torch(count, features, classes):
    """What the page says of chunking_method, against what torch works out."""
    for method, factor in (("aspect_ratio", 1), ("aspect_ratio:2", 2), ("auto", 2)):
        options = nn.LinearCrossEntropyOptions(chunking_method=method)
        cpu = torch.device("cpu")
        said = options._adjust(count, features, classes, torch.float32, cpu)
        ratio = -(-classes // features)
        rows = 2 ** (-(-count // ratio) - 1).bit_length()
        assert said.batch_chunk_size == max(1, min(rows // factor, count))
