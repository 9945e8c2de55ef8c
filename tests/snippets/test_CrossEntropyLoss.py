"""The twin of CrossEntropyLoss equals torch, in value and in gradient."""

import math

import pytest
import torch
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from torch import nn
from torch.nn import functional as F

from tests.snippets.twins import (
    REDUCTIONS,
    assert_same,
    assert_target_gradient,
    assert_twin,
    gradient,
    tensors,
    twin,
)

cross = twin("CrossEntropyLoss")
SHAPES = [(4,), (1, 1), (3, 4), (2, 3, 4), (2, 3, 2, 2), (1, 2, 1, 2, 2)]
logits = st.one_of(st.sampled_from([0.0, 1.0, -1.0, 1e4]), st.floats(-30, 30))
smoothing = st.sampled_from([0.0, 0.1, 1.0]) | st.floats(0, 1)


def class_dim(shape):
    return min(len(shape) - 1, 1)


@st.composite
def inputs(draw, shapes=SHAPES):
    """Logits, and the options of one call but ignore_index."""
    shape = draw(st.sampled_from(shapes))
    classes = shape[class_dim(shape)]
    weight = draw(st.none() | tensors((classes,), st.floats(0.1, 10)))
    options = {"weight": weight, "label_smoothing": draw(smoothing)}
    options["reduction"] = draw(st.sampled_from(REDUCTIONS))
    return draw(tensors(shape, logits)), options


@st.composite
def numbered(draw, shapes=SHAPES):
    """A call with class numbers, some of them ignored."""
    input, options = draw(inputs(shapes))
    dim = class_dim(input.shape)
    shape = (*input.shape[:dim], *input.shape[dim + 1 :])
    classes = input.shape[dim]
    options["ignore_index"] = draw(st.sampled_from([-100, -1, 0, classes - 1]))
    some = st.integers(0, classes - 1) | st.just(options["ignore_index"])
    target = draw(tensors(shape, some)).long()
    return input, target, options


@st.composite
def with_probabilities(draw, shapes=SHAPES):
    """A call with a target of the shape of the input; its sums are not checked."""
    input, options = draw(inputs(shapes))
    return input, draw(tensors(tuple(input.shape), st.floats(0, 2))), options


@settings(deadline=None)
@given(numbered())
def test_class_numbers(call):
    input, target, options = call
    assert_twin(cross, input, target, **options)


@settings(deadline=None, max_examples=60)
@given(with_probabilities())
def test_probabilities(call):
    input, target, options = call
    assert_twin(cross, input, target, **options)


@settings(deadline=None, max_examples=40)
@given(numbered() | with_probabilities())
def test_single_precision(call):
    input, target, options = call
    target = target.float() if target.is_floating_point() else target
    if options["weight"] is not None:
        options["weight"] = options["weight"].float()
    assert_twin(cross, input.float(), target, tolerance=1e-4, **options)


@settings(deadline=None, max_examples=40)
@given(with_probabilities())
def test_gradient_for_the_target(call):
    input, target, options = call
    assert_target_gradient(cross, input, target, **options)


@settings(deadline=None, max_examples=40)
@given(numbered())
def test_module(call):
    input, target, options = call
    value = nn.CrossEntropyLoss(**options)(input, target)
    assert_same(cross.cross_entropy(input, target, **options), value)


@pytest.mark.parametrize("reduction", REDUCTIONS)
@pytest.mark.parametrize("label_smoothing", [0.0, 0.1])
def test_all_ignored_and_empty(reduction, label_smoothing):
    options = {"reduction": reduction, "label_smoothing": label_smoothing}
    ignored = torch.tensor([-100, -100])
    assert_twin(cross, torch.zeros(2, 3).double(), ignored, **options)
    assert_twin(cross, torch.zeros(0, 3).double(), ignored[:0], **options)
    assert_twin(cross, torch.zeros(0, 3).double(), torch.zeros(0, 3), **options)


@pytest.mark.parametrize("label_smoothing", [0.0, 0.1])
@pytest.mark.parametrize("wanted", [0, [1.0, 0.0], [0.25, 0.75]])
def test_infinite_and_nan(wanted, label_smoothing):
    odd = [0.0, math.inf, -math.inf, math.nan]
    rows = [[a, b] for a in odd for b in odd]
    input = torch.tensor(rows, dtype=torch.float64)
    target = torch.tensor([wanted] * len(rows))
    options = {"reduction": "none", "label_smoothing": label_smoothing}
    value = cross.cross_entropy(input, target, **options)
    assert_same(value, F.cross_entropy(input, target, **options).to(value.dtype))


@settings(deadline=None, max_examples=40)
@given(numbered([(3, 4), (2, 3, 4)]), st.floats(-1e3, 1e3))
def test_a_shift_of_all_logits_changes_nothing(call, shift):
    input, target, options = call
    moved = cross.cross_entropy(input + shift, target, **options)
    assert_same(moved, cross.cross_entropy(input, target, **options), 1e-8)


@settings(deadline=None, max_examples=40)
@given(numbered())
def test_gradient_of_a_sample_adds_up_to_0(call):
    input, target, options = call
    options["reduction"] = "sum"
    grad = cross.cross_entropy_grad(input, target, **options)
    total = grad.sum(class_dim(input.shape))
    assert_same(total, torch.zeros_like(total), 1e-8)


@settings(deadline=None, max_examples=40)
@given(tensors((3, 4), logits), tensors((3,), st.integers(0, 3)), smoothing)
def test_gradient_is_bounded(input, target, label_smoothing):
    options = {"reduction": "sum", "label_smoothing": label_smoothing}
    grad = cross.cross_entropy_grad(input, target.long(), **options)
    assert (grad.abs() <= 1 + 1e-12).all()


@settings(deadline=None, max_examples=40)
@given(tensors((3, 4), logits), tensors((3, 4), st.floats(0.01, 1)))
def test_at_least_the_entropy_of_the_target(input, target):
    p = target / target.sum(dim=1, keepdim=True)
    entropy = -(p * p.log()).sum(dim=1)
    assert (cross.cross_entropy(input, p, reduction="none") >= entropy - 1e-9).all()
    best = cross.cross_entropy(p.log(), p, reduction="none")
    assert_same(best, entropy)


@settings(deadline=None, max_examples=40)
@given(tensors((5, 3), logits), st.integers(0, 2), st.floats(0.1, 100))
def test_in_a_batch_of_one_class_the_weight_cancels(input, only, w):
    target = torch.full((5,), only)
    weight = torch.ones(3).double().index_fill(0, torch.tensor([only]), w)
    value = cross.cross_entropy(input, target, weight)
    assert_same(value, cross.cross_entropy(input, target))


@settings(deadline=None, max_examples=40)
@given(tensors((2, 4), logits), tensors((2,), st.integers(0, 3)), smoothing)
def test_smoothing_is_a_soft_target(input, target, label_smoothing):
    one_hot = F.one_hot(target.long(), 4).double()
    soft = (1 - label_smoothing) * one_hot + label_smoothing / 4
    smooth = cross.cross_entropy(input, target.long(), label_smoothing=label_smoothing)
    assert_same(smooth, cross.cross_entropy(input, soft))


@settings(deadline=None, max_examples=40)
@given(tensors((1, 4), st.floats(-20, 20)), tensors((1, 4), st.floats(-20, 20)))
def test_is_convex(a, b):
    target = torch.tensor([1])
    middle = cross.cross_entropy((a + b) / 2, target)
    ends = (cross.cross_entropy(a, target) + cross.cross_entropy(b, target)) / 2
    assume(ends.isfinite())
    assert middle <= ends + 1e-9


def test_torch_ignores_a_negative_smoothing():
    input, target = torch.tensor([[1.0, 2.0]]), torch.tensor([0])
    plain, odd = (F.cross_entropy(input, target, label_smoothing=e) for e in (0, -0.5))
    assert plain == odd


def test_gradient_is_the_probability_less_the_one_hot():
    input = torch.tensor([[1.0, 2.0, 3.0]], requires_grad=True)
    target = torch.tensor([2])
    expected = input.softmax(1) - F.one_hot(target, 3)
    assert_same(gradient(F.cross_entropy(input, target), input), expected, 1e-6)
