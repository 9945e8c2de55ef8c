r"""What the symbols of a formula stand for in its twin, and tensors to try them on.

By convention x is the input, y the target, w the weight, m the margin, v the variance,
x_1 and x_2 the two inputs; a Greek letter or a name in \text{…} is the parameter called
so. Shapes are read off the indices: the first index on the left of the formula counts
samples (N), t frames (T), d dimensions (D), any other classes (C). A symbol that is an
index, or is compared with one, holds classes; weights and variances are positive, all
else is real. N, C, T, D and S are sizes.

What differs stands in symbols.yml beside the formulas (every key may be left out):

    symbols:                        # of each symbol what the convention does not say
      a: {parameter: anchor, shape: [N, D], values: "[0, inf)"}
    sizes: {C: [2, 4]}              # the least and the greatest
    arguments: {input_lengths: T}   # further arguments of the twin: a size or a value,
                                    # which a symbol may stand for
    first: 0                        # positions and classes count from 0, not from 1
    where: ['p_{n,c} = …']          # definitions that the page gives elsewhere
    files:                          # what holds for one file only; options of the twin,
      formula_rate.tex: {options: {log_input: false}, symbols: …}
      gradient_l1.tex: {options: {distance: l1}}    # also a function beside the twin
    unverified: {sketch.tex: the reason}

`values` are an interval, a list, or one of: classes, classes from 1, labels (rows of
distinct classes, then -1, then anything), distributions (rows that sum to 1).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields
from inspect import Parameter
from pathlib import Path

import yaml

from scripts.problem import Problem
from scripts.tree import Alignments, Big, Equation, Index, Node, Relation, Symbol, walk

FILE = "symbols.yml"
ALIASES = {
    "x": ("input", "log_probs"),
    "y": ("target", "targets"),
    "w": ("weight",),
    "m": ("margin",),
    "v": ("var",),
    "x_1": ("input1",),
    "x_2": ("input2",),
    r"\epsilon": ("eps", "label_smoothing"),
    r"\varepsilon": ("eps", "label_smoothing"),
}
AXES = {"n": "N", "t": "T", r"\tau": "T", "d": "D", "s": "S"}
Parameters = Mapping[str, Parameter]
REALS = "(-inf, inf)"
POSITIVE = ("weight", "pos_weight", "var")


@dataclass(frozen=True)
class Notes:
    """What symbols.yml says."""

    symbols: Mapping[str, dict] = field(default_factory=dict)
    sizes: Mapping[str, list[int]] = field(default_factory=dict)
    arguments: Mapping[str, object] = field(default_factory=dict)
    first: int = 1
    where: tuple[str, ...] = ()
    files: Mapping[str, dict] = field(default_factory=dict)
    unverified: Mapping[str, str] = field(default_factory=dict)
    options: Mapping[str, object] = field(default_factory=dict)

    def of(self, file: str) -> Notes:
        """The notes with what holds for `file` only."""
        own = self.files.get(file, {})
        merged = {**vars(self), **own}
        return Notes(**merged | {"symbols": {**self.symbols, **own.get("symbols", {})}})


def read_notes(folder: Path) -> Notes:
    """The notes of a folder; a `Problem` for what cannot be read or means nothing."""
    path = folder / FILE
    if not path.is_file():
        return Notes()
    try:
        said = yaml.safe_load(path.read_text(encoding="utf-8")) or {}
    except yaml.YAMLError as error:
        raise Problem(f"no YAML: {error}", shown(path), remedy="quote '…'") from None
    keys = set(said).union(*said.get("files", {}).values())
    for key in keys - {one.name for one in fields(Notes)}:
        remedy = "scripts/symbols.py tells the keys"
        raise Problem(f"unknown key {key!r}", shown(path), remedy=remedy)
    return Notes(**said)


def shown(file: Path) -> Path:
    """The path of a file as a reader of the repository would write it."""
    return file.relative_to(file.parents[2]) if len(file.parents) > 2 else file


@dataclass(frozen=True)
class Meaning:
    """The parameter that a symbol stands for; without a shape it is a plain number."""

    parameter: str
    shape: tuple[str, ...] | None
    values: str | list


def meanings(
    equations: Iterable[Equation], parameters: Parameters, notes: Notes
) -> dict[str, Meaning]:
    """What the free symbols of the equations stand for among the parameters."""
    equations = list(equations)
    nodes = [node for equation in equations for node in walk(equation)]
    indices = _index_names(nodes)
    found = {}
    for name, below in _uses(nodes, notes).items():
        said = notes.symbols.get(name, {})
        candidates = (said.get("parameter"), *ALIASES.get(name, ()), name.lstrip("\\"))
        fitting = [parameters[one] for one in candidates if one in parameters]
        if not fitting or (name in indices and not said):
            continue
        parameter = fitting[0]
        plain = isinstance(parameter.default, int | float) and not any(below)
        shape = [_axis(index, equations[0]) for index in max(below, key=len)]
        reals = "(0, inf)" if parameter.name in POSITIVE else REALS
        values = "classes" if _is_class(name, nodes, indices) else reals
        found[name] = Meaning(
            parameter.name,
            None if plain else tuple(said.get("shape", shape)),
            said.get("values", _around(parameter) if plain else values),
        )
    return found


def _uses(nodes: list[Node], notes: Notes) -> dict[str, list[tuple[Node, ...]]]:
    """For each symbol the indices with which it occurs."""
    uses: dict[str, list] = {}
    for node in nodes:
        if isinstance(node, Symbol):
            uses.setdefault(node.name, []).append(())
        elif isinstance(node, Index):
            label = getattr(node.below[0], "value", getattr(node.below[0], "name", ""))
            name = f"{node.name}_{label}"
            long = name in ALIASES or name in notes.symbols
            name, below = (name, node.below[1:]) if long else (node.name, node.below)
            uses.setdefault(name, []).append(below)
    return uses


def _index_names(nodes: list[Node]) -> set[str]:
    """The letters that are introduced as indices, on the left or by an operator."""
    names = set()
    for node in nodes:
        if isinstance(node, Big):
            names |= node.introduced().keys()
        elif isinstance(node, Equation):
            for below in _below(node.left):
                names |= {one.name for one in below if isinstance(one, Symbol)}
    return names


def _below(node: Node) -> list[tuple[Node, ...]]:
    return [part.below for part in walk(node) if isinstance(part, Index)]


def _axis(index: Node, equation: Equation) -> str:
    """The size of the axis at which `index` stands."""
    name = getattr(index, "name", "")
    loss = getattr(equation.left, "of", equation.left)
    leads = any(below[0] == index for below in _below(loss)[:1])
    return AXES.get(name, "N" if leads else "C")


def _is_class(name: str, nodes: list[Node], indices: set[str]) -> bool:
    """Whether `name` is used as an index, compared with one, or read by a path."""
    places = [part for node in nodes if isinstance(node, Index) for part in node.below]
    places += [node.target for node in nodes if isinstance(node, Alignments)]
    for node in nodes:
        if isinstance(node, Relation) and any(
            isinstance(one, Symbol) and one.name in indices for one in node.operands
        ):
            places += node.operands
    return any(isinstance(p, Symbol | Index) and p.name == name for p in places)


def _around(parameter: Parameter) -> list[float]:
    """Values of a plain number."""
    if parameter.annotation in (int, "int"):
        return [1, 2]
    return [0.25, 0.5, 1.0, 2.0, *([0.0] if parameter.default == 0 else [])]
