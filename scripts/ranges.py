r"""What indices run over: \sum, \prod, \max_{…}, sets, alignments."""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterable, Iterator
from functools import cache

from torch import Tensor

from scripts.scope import (
    UNDEFINED,
    Scope,
    Value,
    a_set,
    definition,
    evaluate,
    named,
    number,
    quantity,
    sound,
    truth,
)
from scripts.tree import (
    Alignments,
    Big,
    Index,
    Node,
    Relation,
    SetFromTo,
    SetOf,
    SetWhere,
    Symbol,
    walk,
)


@evaluate.register
def _(node: Big, scope: Scope) -> Value:
    scopes = list(_indices(node, scope))
    if node.kind == "all":
        return all(truth(node.body, inner) for inner in scopes)
    if node.kind == "sum":
        total = sum(quantity(node.body, inner) for inner in scopes)
        return sound(total, node, scope, "∞ - ∞")
    values = [number(node.body, inner) for inner in scopes]
    if node.kind == "prod":
        return sound(math.prod(values), node, scope, "0 · ∞")
    if not values:
        raise scope.problem(f"\\{node.kind} over nothing", node, UNDEFINED)
    best = (max if node.kind.endswith("max") else min)(values)
    if not node.kind.startswith("arg"):
        return best
    if values.count(best) > 1:
        raise scope.problem(f"\\{node.kind}: a tie", node, UNDEFINED)
    (name,) = node.introduced()
    return scopes[values.index(best)].bound[name]


def _indices(node: Big, scope: Scope) -> Iterator[Scope]:
    """The scopes of the body, one for every choice of the indices."""
    introduced = node.introduced()
    if not introduced:
        raise scope.problem(
            "nothing to run over", node.items[0], r"begin with the index: i \neq y"
        )
    for name, item in introduced.items():
        if scope.knows(name):
            what = f"{name} has another meaning here already"
            remedy = "take another letter, and write the new one first"
            raise scope.problem(what, item, remedy)
    scopes = [scope]
    for name, item in introduced.items():
        scopes = [
            inner.bind({name: value})
            for inner in scopes
            for value in _domain(name, item, node, inner)
        ]
    conditions = [i for i in node.items if isinstance(i, Relation) and not node.upper]
    for inner in scopes:
        if all(truth(condition, inner) for condition in conditions):
            yield inner


def _domain(name: str, item: Node, node: Big, scope: Scope) -> Iterable[Value]:
    if isinstance(item, Relation) and item.operands[0] == Symbol(name):
        if node.upper:
            return _from_to(item.operands[1], node.upper, scope)
        if item.signs[0] == "∈":
            return sorted(a_set(item.operands[1], scope))
    return _axis(name, node, scope)


def _from_to(first: Node, last: Node, scope: Scope) -> range:
    for node in (first, last):
        if not isinstance(number(node, scope), int):
            raise scope.problem("a range ends at whole numbers", node)
    return range(number(first, scope), number(last, scope) + 1)


def _axis(name: str, node: Node, scope: Scope) -> range:
    found = _axes(name, node, scope)
    if len(found) != 1:
        sizes = " or ".join(str(len(axis)) for axis in found) or "nothing"
        raise scope.problem(
            f"{name} runs over {sizes}",
            node,
            rf"give the ends: \sum_{{{name}=1}}^{{C}}",
        )
    return found.pop()


def _axes(name: str, node: Node, scope: Scope) -> set[range]:
    """The ranges of the axes at which `name` stands in `node`."""
    found = set()
    for part in walk(node):
        if isinstance(part, Index):
            label, below = named(part, scope)
            for place, index in enumerate(below):
                if index == Symbol(name):
                    found |= _axes_of(label, place, scope)
    return found


def _axes_of(name: str, place: int, scope: Scope) -> set[range]:
    if name in scope.definitions:
        left, right = definition(name, scope)
        names = [index.name for index in getattr(left, "below", ())]
        inner = scope.enter(name, {})
        return _axes(names[place], right, inner) if place < len(names) else set()
    value = scope.bound.get(name, scope.values.get(name))
    if isinstance(value, tuple):
        return {range(scope.first, scope.first + len(value))}
    if isinstance(value, Tensor) and place < value.dim():
        return {range(scope.first, scope.first + value.shape[place])}
    return set()


@evaluate.register
def _(node: SetOf, scope: Scope) -> Value:
    return frozenset(number(item, scope) for item in node.items)


@evaluate.register
def _(node: SetFromTo, scope: Scope) -> Value:
    return frozenset(_from_to(node.first, node.last, scope))


@evaluate.register
def _(node: SetWhere, scope: Scope) -> Value:
    symbols = {part.name: part for part in walk(node.item) if isinstance(part, Symbol)}
    items = tuple(part for name, part in symbols.items() if not scope.knows(name))
    scopes = _indices(Big("set", items, None, node, at=node.at), scope)
    return frozenset(
        number(node.item, inner) for inner in scopes if truth(node.condition, inner)
    )


@evaluate.register
def _(node: Alignments, scope: Scope) -> Value:
    read = evaluate(node.target, scope)
    sizes = [number(Symbol(name, at=node.at), scope) for name in "TC"]
    blank = scope.values.get("blank", 0) + scope.first
    return _alignments(tuple(read.tolist()), *sizes, blank, scope.first)


@cache
def _alignments(
    read: tuple, frames: int, classes: int, blank: int, first: int
) -> Value:
    paths = itertools.product(range(first, first + classes), repeat=frames)
    return frozenset(path for path in paths if _collapse(path, blank) == read)


def _collapse(path: tuple, blank: int) -> tuple:
    return tuple(label for label, _ in itertools.groupby(path) if label != blank)
