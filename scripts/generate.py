"""Small inputs on which a formula and its twin are tried."""

from __future__ import annotations

import math
import random
import re
from collections.abc import Mapping
from dataclasses import dataclass

import torch
from torch import Tensor

from scripts.problem import Problem
from scripts.symbols import FILE, REALS, Meaning, Notes, Parameters

SIZES = {"N": [1, 3], "C": [2, 4], "T": [1, 4], "D": [1, 3], "S": [0, 2]}
INTERVAL = re.compile(r"([\[(])\s*(\S+)\s*,\s*(\S+)\s*([\])])")
REACH = 3.0  # how far an interval without end is tried


@dataclass(frozen=True)
class Trial:
    """Arguments for the twin, and the same as the formula sees them."""

    arguments: dict[str, object]
    values: dict[str, object]

    def __str__(self) -> str:
        return "\n".join(
            f"{name} = {value.tolist() if isinstance(value, Tensor) else value}"
            for name, value in self.values.items()
            if name not in SIZES
        )


def draw(
    found: Mapping[str, Meaning], parameters: Parameters, notes: Notes, seed: int
) -> Trial:
    """Small inputs: half of them on a coarse grid, where kinks, ties and zeros are."""
    rng = random.Random(seed)
    bounds = {**SIZES, **notes.sizes}
    sizes = {name: rng.randint(*ends) for name, ends in bounds.items()}
    values: dict[str, object] = dict(sizes)
    arguments: dict[str, object] = {}
    for name, meaning in found.items():
        if meaning.parameter in notes.arguments:
            values[name] = torch.tensor(notes.arguments[meaning.parameter])
            continue
        if meaning.parameter not in arguments:
            arguments[meaning.parameter] = _draw(meaning, sizes, rng)
        values[name] = arguments[meaning.parameter]
    for parameter, value in notes.arguments.items():
        size = isinstance(value, str) and value in sizes
        arguments[parameter] = torch.tensor(sizes[value]) if size else value
    blank = parameters.get("blank")
    return Trial(arguments, values | ({"blank": blank.default} if blank else {}))


def _draw(
    meaning: Meaning, sizes: Mapping[str, int], rng: random.Random
) -> Tensor | float:
    values = meaning.values
    if meaning.shape is None:
        return _one(values, rng)
    shape = [sizes[axis] for axis in meaning.shape]
    count = math.prod(shape)
    if values == "labels":
        rows = [_labels(shape[-1], rng) for _ in range(count // shape[-1])]
        return torch.tensor(rows, dtype=torch.long).reshape(shape)
    if isinstance(values, str) and values.startswith("classes"):
        first = int(values.rpartition("from")[2]) if "from" in values else 0
        numbers = [rng.randrange(first, sizes["C"]) for _ in range(count)]
        return torch.tensor(numbers, dtype=torch.long).reshape(shape)
    rows = values == "distributions"
    numbers = [float(_one(REALS if rows else values, rng)) for _ in range(count)]
    tensor = torch.tensor(numbers, dtype=torch.float64).reshape(shape)
    return tensor.softmax(-1) if rows else tensor


def _labels(classes: int, rng: random.Random) -> list[int]:
    row = rng.sample(range(classes), classes)
    end = rng.randint(0, classes)
    return [-1 if place == end else label for place, label in enumerate(row)]


def _one(values: str | list, rng: random.Random) -> float:
    if isinstance(values, list):
        return rng.choice(values)
    match = INTERVAL.fullmatch(values)
    if not match:
        what = f"{values!r} are no values of a symbol"
        raise Problem(what, FILE, remedy="scripts/symbols.py tells which there are")
    low, high = float(match[2]), float(match[3])
    left, right = match[1] == "(" and low > -math.inf, match[4] == ")"
    low = max(low, -REACH) if low < 0 else low
    right, high = (right, high) if high < math.inf else (False, low + 2 * REACH)
    step = 0.5 if high - low > 2 else (high - low) / 4
    steps = round((high - low) / step)
    if rng.random() < 0.6:
        return low + step * rng.randint(int(left), steps - right)
    return low + (high - low) * (0.01 + 0.98 * rng.random())
