"""What symbols mean, and the value of a symbol."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import singledispatch

from torch import Tensor

from scripts.problem import Problem
from scripts.tree import Call, Equation, Formula, Index, Node, Number, Source, Symbol

CONSTANTS = {"e": math.e, r"\pi": math.pi, r"\infty": math.inf}
UNDEFINED = r"write what holds there as a case: \begin{cases} … \end{cases}"
Value = int | float | Tensor | tuple | frozenset | bool


Definitions = Mapping[str, tuple[Equation, Source]]


@dataclass(frozen=True)
class Scope:
    """What the symbols mean: values (tensors as torch has them) and definitions."""

    values: Mapping[str, Value]
    source: Source
    definitions: Definitions = field(default_factory=dict)
    bound: Mapping[str, Value] = field(default_factory=dict)
    first: int = 1

    def bind(self, indices: Mapping[str, Value]) -> Scope:
        return replace(self, bound={**self.bound, **indices})

    def enter(self, name: str, indices: Mapping[str, Value]) -> Scope:
        """The scope in which the definition of `name` is read."""
        return replace(self, source=self.definitions[name][1], bound=indices)

    def knows(self, name: str) -> bool:
        return any(
            name in names for names in (self.bound, self.definitions, self.values)
        )

    def problem(self, what: str, node: Node, remedy: str = "") -> Problem:
        return self.source.problem(what, node.at, remedy)


@singledispatch
def evaluate(node: Node, scope: Scope) -> Value:
    """The value of `node`; a `Problem` at its place when it has none."""
    raise scope.problem("this has no value by itself", node)


# ---- symbols


@evaluate.register
def _(node: Number, _scope: Scope) -> Value:
    return node.value


@evaluate.register
def _(node: Symbol, scope: Scope) -> Value:
    return _look_up(node.name, [], node, scope)


@evaluate.register
def _(node: Index, scope: Scope) -> Value:
    name, below = named(node, scope)
    return _look_up(name, [number(index, scope) for index in below], node, scope)


def named(node: Index, scope: Scope) -> tuple[str, tuple[Node, ...]]:
    r"""The name and the indices: `x_{1,n}` is x_1 at n where there is an x_1."""
    first = node.below[0]
    label = getattr(first, "value", getattr(first, "name", ""))
    name = f"{node.name}_{label}"
    if label != "" and scope.knows(name):
        return name, node.below[1:]
    return node.name, node.below


def _look_up(name: str, indices: list, node: Node, scope: Scope) -> Value:
    if name in scope.bound:
        value = scope.bound[name]
    elif name in scope.definitions:
        left, right = definition(name, scope)
        names = [index.name for index in getattr(left, "below", ())]
        if len(names) != len(indices):
            raise scope.problem(f"{name} is defined with {len(names)} indices", node)
        return evaluate(
            right, scope.enter(name, dict(zip(names, indices, strict=True)))
        )
    elif name in scope.values:
        value = scope.values[name]
    elif name in CONSTANTS and not indices:
        return CONSTANTS[name]
    else:
        raise scope.problem(
            f"undefined symbol {name}",
            node,
            "define it beside the formula, or say in symbols.yml what it stands for",
        )
    for index in indices:
        value = _entry(value, index, node, scope)
    return _read(value, scope)


def define(formula: Formula, skip: int = 0) -> Definitions:
    """The equations of a display, after the first `skip`, as definitions."""
    found = {}
    for equation in formula.equations[skip:]:
        if isinstance(equation.left, Symbol | Index | Call):
            found[equation.left.name] = equation, formula.source
    return found


def definition(name: str, scope: Scope) -> tuple[Node, Node]:
    """The two sides of the definition of `name`."""
    equation, source = scope.definitions[name]
    left = equation.left
    below = getattr(left, "below", ()) or getattr(left, "arguments", ())
    plain = all(isinstance(index, Symbol) for index in below)
    if not plain or equation.condition or len(equation.rights) > 1:
        what = "a definition has letters as indices, one right side and no condition"
        raise source.problem(what, left.at, r"p_{n,c} = \dots")
    return left, equation.rights[0]


def _entry(value: Value, index: Value, node: Node, scope: Scope) -> Value:
    size = (
        len(value) if isinstance(value, tuple) else (*getattr(value, "shape", ()), 0)[0]
    )
    if not scope.first <= index < scope.first + size or index != int(index):
        ends = f"{scope.first} to {scope.first + size - 1}" if size else "no index"
        raise scope.problem(f"index {index} where there is {ends}", node)
    return value[int(index) - scope.first]


def _read(value: Value, scope: Scope) -> Value:
    """A tensor as numbers; what torch counts from 0 counted from `first`."""
    if not isinstance(value, Tensor):
        return value
    if not value.is_floating_point():
        value = value + scope.first * (value >= 0)
    return value if value.dim() else value.item()


def quantity(node: Node, scope: Scope) -> int | float | Tensor:
    """The value of `node`: a number or a vector."""
    value = evaluate(node, scope)
    if isinstance(value, Tensor) and value.dim() > 1:
        raise scope.problem("a matrix: an index is missing", node)
    if isinstance(value, int | float | Tensor):
        return value
    raise scope.problem("a number is needed, not a set or a path", node)


def number(node: Node, scope: Scope) -> int | float:
    value = quantity(node, scope)
    if isinstance(value, Tensor):
        remedy = r"an index is missing, or a norm \lVert … \rVert is meant"
        raise scope.problem("a number is needed, this is a vector", node, remedy)
    return value


def sound(value: Value, node: Node, scope: Scope, what: str) -> Value:
    if value.isnan().any() if isinstance(value, Tensor) else math.isnan(value):
        raise scope.problem(f"{what} is not defined", node, UNDEFINED)
    return value


def truth(node: Node, scope: Scope) -> bool:
    """Whether a condition holds."""
    return bool(evaluate(node, scope))


def a_set(node: Node, scope: Scope) -> frozenset:
    value = evaluate(node, scope)
    if not isinstance(value, frozenset):
        raise scope.problem("a set is needed", node, r"\{1, \dots, C\}")
    return value
