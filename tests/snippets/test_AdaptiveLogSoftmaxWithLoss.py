"""The twin of AdaptiveLogSoftmaxWithLoss equals torch, for every class too."""

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import nn
from torch.nn import functional as F

from tests.snippets.twins import REDUCTIONS, assert_same, tensors, twin

adaptive = twin("AdaptiveLogSoftmaxWithLoss")
value = adaptive.adaptive_log_softmax_with_loss
slope = adaptive.adaptive_log_softmax_with_loss_grad
SHAPES = [(6, 5, [2]), (6, 9, [1, 4]), (7, 12, [3, 5, 11]), (4, 3, [2])]
quick = settings(deadline=None, max_examples=60)


@st.composite
def calls(draw):
    """A module of torch, features and targets, batched or one sample."""
    features, classes, cutoffs = draw(st.sampled_from(SHAPES))
    torch.manual_seed(draw(st.integers(0, 99)))
    model = nn.AdaptiveLogSoftmaxWithLoss(
        features,
        classes,
        cutoffs,
        div_value=draw(st.sampled_from([1.0, 1.5])),
        head_bias=draw(st.booleans()),
        dtype=torch.float64,
    )
    shape = draw(st.sampled_from([(), (1,), (4,)]))
    x = draw(tensors((*shape, features), st.floats(-20, 20)))
    count = torch.Size(shape).numel()
    target = st.lists(st.integers(0, classes - 1), min_size=count, max_size=count)
    return model, x, torch.tensor(draw(target)).reshape(shape)


def given_to_twin(model):
    return {
        "head": model.head.weight,
        "down": [narrow.weight for narrow, _ in model.tail],
        "up": [words.weight for _, words in model.tail],
        "cutoffs": model.cutoffs[:-1],
        "head_bias": model.head.bias,
    }


def reduced(output, reduction):
    loss = -output
    return loss if reduction == "none" else getattr(loss, reduction)()


@pytest.mark.parametrize("reduction", REDUCTIONS)
@quick
@given(call=calls())
def test_value_and_gradient(reduction, call):
    model, x, target = call
    leaf = x.clone().requires_grad_()
    output, mean = model(leaf, target)
    expected = reduced(output, reduction)
    with torch.no_grad():
        parts = given_to_twin(model)
        got = value(x, target, **parts, reduction=reduction)
        found = slope(x, target, **parts, reduction=reduction)
    assert_same(got, expected.detach())
    assert_same(found, torch.autograd.grad(expected.sum(), leaf, retain_graph=True)[0])
    if reduction == "mean":
        assert_same(got, mean.detach())


@quick
@given(calls())
def test_gradients_of_all_weights(call):
    model, x, target = call
    parameters = list(model.parameters())
    expected = torch.autograd.grad(model(x, target).loss, parameters, allow_unused=True)
    loss = value(x, target, **given_to_twin(model))
    for got, wanted in zip(
        torch.autograd.grad(loss, parameters), expected, strict=True
    ):
        # A cluster without a target is not computed: no gradient at all.
        assert_same(got, torch.zeros_like(got) if wanted is None else wanted)


@quick
@given(calls())
def test_all_classes(call):
    model, x, _ = call
    with torch.no_grad():
        table = adaptive.log_prob(x, **given_to_twin(model))
        rows = x.reshape(-1, x.shape[-1])
        expected = model.log_prob(rows)
        assert_same(table.reshape(expected.shape), expected)
        assert_same(table.exp().sum(-1), torch.ones(x.shape[:-1], dtype=x.dtype))
        best = table.reshape(expected.shape)
        chosen = best.gather(1, model.predict(rows).unsqueeze(1)).squeeze(1)
        assert_same(chosen, best.amax(dim=1))


@quick
@given(calls())
def test_is_the_nll_of_its_table(call):
    model, x, target = call
    with torch.no_grad():
        parts = given_to_twin(model)
        table = adaptive.log_prob(x, **parts)
        got = value(x, target, **parts)
    assert_same(got, F.nll_loss(table, target))


@quick
@given(calls())
def test_single_precision(call):
    model, x, target = call
    model, x = model.float(), x.float()
    with torch.no_grad():
        expected = model(x, target).loss
        assert_same(value(x, target, **given_to_twin(model)), expected, 1e-4)


def test_one_class_in_the_last_cluster_is_cross_entropy():
    torch.manual_seed(0)
    model = nn.AdaptiveLogSoftmaxWithLoss(4, 6, [5], dtype=torch.float64)
    x = torch.randn(30, 4, dtype=torch.float64)
    target = torch.arange(30) % 6
    expected = F.cross_entropy(model.head(x), target)
    assert_same(value(x, target, **given_to_twin(model)), expected)
