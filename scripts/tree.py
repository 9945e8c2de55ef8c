"""What a formula says: a tree of small frozen dataclasses.

Every node knows `at`, the character of the source where it begins; two nodes are equal
whatever their place.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, fields
from pathlib import Path

from scripts.problem import Problem


@dataclass(frozen=True)
class Source:
    """The text of a formula, for messages that point into it."""

    text: str
    file: Path | str

    def problem(self, what: str, at: int, remedy: str = "") -> Problem:
        """A `Problem` at character `at`, with the line and a caret below it."""
        line = self.text.count("\n", 0, at) + 1
        begin = self.text.rfind("\n", 0, at) + 1
        shown = self.text[begin:].partition("\n")[0]
        return Problem(
            f"character {at - begin + 1}: {what}",
            self.file,
            line,
            detail=f"{shown}\n{' ' * (at - begin)}^",
            remedy=remedy,
        )


@dataclass(frozen=True)
class Node:
    at: int = field(default=0, kw_only=True, compare=False)


@dataclass(frozen=True)
class Number(Node):
    value: int | float


@dataclass(frozen=True)
class Symbol(Node):
    name: str


@dataclass(frozen=True)
class Index(Node):
    """`x_{n,c}`: the name, and what stands below it."""

    name: str
    below: tuple[Node, ...]


@dataclass(frozen=True)
class Add(Node):
    left: Node
    right: Node


@dataclass(frozen=True)
class Negative(Node):
    item: Node


@dataclass(frozen=True)
class Product(Node):
    left: Node
    right: Node


@dataclass(frozen=True)
class Dot(Node):
    r"""`a \cdot b`: of two vectors the dot product, else the product."""

    left: Node
    right: Node


@dataclass(frozen=True)
class Ratio(Node):
    top: Node
    bottom: Node
    inline: bool = field(default=False, compare=False)


@dataclass(frozen=True)
class Power(Node):
    base: Node
    exponent: Node


@dataclass(frozen=True)
class Transposed(Node):
    item: Node


@dataclass(frozen=True)
class Call(Node):
    """A function by its name: log, exp, sigmoid, max, abs, … or the author's own."""

    name: str
    arguments: tuple[Node, ...]


@dataclass(frozen=True)
class Norm(Node):
    item: Node
    degree: Node


@dataclass(frozen=True)
class Big(Node):
    """sum, prod, max, min, argmax, argmin over `items`: indices and conditions.

    Also the condition `all`: its body is a condition then.
    """

    kind: str
    items: tuple[Node, ...]
    upper: Node | None
    body: Node

    def introduced(self) -> dict[str, Node]:
        """The indices it introduces: of each item the first symbol, if it is new.

        `i`, `i = 1`, `i \\neq y` and `1 \\le i` introduce i; `\\pi_t = k` nothing.
        """
        found: dict[str, Node] = {}
        for item in self.items:
            first = item
            if isinstance(item, Relation):
                first, second = item.operands[:2]
                first = second if isinstance(first, Number) else first
            if isinstance(first, Symbol):
                found.setdefault(first.name, item)
        return found


@dataclass(frozen=True)
class Case(Node):
    value: Node
    condition: Node | None


@dataclass(frozen=True)
class Cases(Node):
    rows: tuple[Case, ...]


@dataclass(frozen=True)
class Indicator(Node):
    condition: Node


@dataclass(frozen=True)
class Relation(Node):
    """`a < b = c`: one sign between two neighbours."""

    operands: tuple[Node, ...]
    signs: tuple[str, ...]


@dataclass(frozen=True)
class Logic(Node):
    """Conditions joined by `and` or by `or`."""

    kind: str
    items: tuple[Node, ...]


@dataclass(frozen=True)
class SetOf(Node):
    items: tuple[Node, ...]


@dataclass(frozen=True)
class SetFromTo(Node):
    first: Node
    last: Node


@dataclass(frozen=True)
class SetWhere(Node):
    item: Node
    condition: Node


@dataclass(frozen=True)
class Alignments(Node):
    r"""`\mathcal{B}^{-1}(y)`: the paths that read as y."""

    target: Node


@dataclass(frozen=True)
class Partial(Node):
    r"""`\frac{\partial \ell_n}{\partial x_n}`, on the left side only."""

    of: Node
    by: Node


@dataclass(frozen=True)
class Equation(Node):
    """`left = a = b`, for those indices that meet the condition."""

    left: Node
    rights: tuple[Node, ...]
    condition: Node | None


@dataclass(frozen=True)
class Formula:
    """A display: the equation, then the definitions beside it."""

    equations: tuple[Equation, ...]
    source: Source


def children(node: Node) -> Iterator[Node]:
    for part in fields(node):
        value = getattr(node, part.name)
        for one in value if isinstance(value, tuple) else (value,):
            if isinstance(one, Node):
                yield one


def walk(node: Node) -> Iterator[Node]:
    """The node and all below it."""
    yield node
    for child in children(node):
        yield from walk(child)


def mentions(node: Node, name: str) -> bool:
    """Whether `name` occurs in `node` other than as an index introduced there."""
    if isinstance(node, Symbol | Index) and node.name == name:
        return True
    if isinstance(node, Big) and name in node.introduced():
        return False
    return any(mentions(child, name) for child in children(node))
