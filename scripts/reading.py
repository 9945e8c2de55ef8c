"""The nodes of what the grammar has read, and the refusals it cannot express."""

from __future__ import annotations

import re
from dataclasses import replace

from lark import Token, Transformer, v_args
from lark.tree import Meta

from scripts import tree
from scripts.tree import (
    Add,
    Big,
    Call,
    Case,
    Cases,
    Dot,
    Equation,
    Index,
    Logic,
    Negative,
    Node,
    Norm,
    Number,
    Power,
    Product,
    Ratio,
    Relation,
    SetOf,
    Source,
    Symbol,
    Transposed,
)

SIGNS = {r"\ne": "≠", r"\le": "≤", r"\ge": "≥", r"\lt": "<", r"\gt": ">"}
SIGNS |= {r"\in": "∈", r"\notin": "∉", r"\not=": "≠", r"\not\in": "∉"}
FUNCTIONS = {r"\ln": "log", r"\sigma": "sigmoid"}
FONT = re.compile(r"\\(text|mathrm|mathit|mathbf|boldsymbol)\s*")
BRACKETS = r"add \left( \right) around what is meant"


@v_args(meta=True)
class Build(Transformer):
    """Makes the nodes; what the grammar cannot see is refused here."""

    def __init__(self, source: Source) -> None:
        super().__init__()
        self.source = source

    def __default__(self, name: str, parts: list, meta: Meta) -> Node:
        """A rule that is named like its node, and has the same parts."""
        kind = getattr(tree, "".join(word.title() for word in name.split("_")))
        return kind(*parts, at=meta.start_pos)

    # ---- displays
    def start(self, _meta: Meta, parts: list) -> tuple[Equation, ...]:
        return tuple(parts)

    def equation(self, meta: Meta, parts: list) -> Equation:
        condition = parts.pop() if len(parts) % 2 == 0 else None
        return Equation(parts[0], tuple(parts[2::2]), condition, at=meta.start_pos)

    def of_arguments(self, _meta: Meta, parts: list) -> Node:
        return parts[0]

    def named(self, meta: Meta, parts: list) -> Node:
        return Call(parts[0], tuple(parts[1:]), at=meta.start_pos)

    # ---- terms
    def add(self, meta: Meta, parts: list) -> Node:
        left, right = parts
        for big in (node for node in tree.walk(left) if isinstance(node, Big)):
            for name in big.introduced():
                if tree.mentions(right, name):
                    what = f"{name} is used after its \\{big.kind} has ended"
                    raise self.source.problem(what, right.at, BRACKETS)
        return Add(left, right, at=meta.start_pos)

    def subtract(self, meta: Meta, parts: list) -> Node:
        left, right = parts
        return self.add(meta, [left, Negative(right, at=right.at)])

    def product(self, meta: Meta, parts: list) -> Node:
        left, right = parts
        if isinstance(left, Transposed):
            return Dot(left.item, right, at=meta.start_pos)
        if isinstance(left, Product) and isinstance(left.right, Transposed):
            right = Dot(left.right.item, right, at=left.right.at)
            return Product(left.left, right, at=meta.start_pos)
        return Product(left, right, at=meta.start_pos)

    def inline(self, meta: Meta, parts: list) -> Node:
        return Ratio(*parts, inline=True, at=meta.start_pos)

    def apply(self, meta: Meta, parts: list) -> Node:
        name, argument = parts
        self._sum_ends(name, argument)
        return Call(name, (argument,), at=meta.start_pos)

    def _sum_ends(self, name: str, node: Node) -> None:
        r"""Refuse `\log \sum_i a_i b`: nobody can tell where \log ends."""
        indices: list[str] = []
        while isinstance(node, Big | Product | Dot | Ratio):
            if isinstance(node, Big):
                indices += node.introduced()
                node = node.body
                continue
            if not indices or (isinstance(node, Ratio) and not node.inline):
                return
            node = node.bottom if isinstance(node, Ratio) else node.right
            if not any(tree.mentions(node, index) for index in indices):
                what = f"does \\{name} or its sum end before this factor?"
                raise self.source.problem(what, node.at, f"ambiguous: {BRACKETS}")

    def big(self, meta: Meta, parts: list) -> Node:
        kind, *items, body = parts
        upper = items.pop()[0] if isinstance(items[-1], tuple) else None
        if kind != "sum":
            self._sum_ends(kind, body)
        for item in items:
            if not isinstance(item, Symbol | Relation):
                what = "this is no index and no condition"
                raise self.source.problem(what, item.at, r"\sum_{i}, \sum_{i \neq y}")
        first = items[0]
        starts = isinstance(first, Relation) and "=" in first.signs
        if starts != (upper is not None) or (upper and len(items) > 1):
            what = "a range has both ends: \\sum_{i=1}^{n}, and nothing beside it"
            raise self.source.problem(what, first.at, "a condition uses another sign")
        return Big(kind, tuple(items), upper, body, at=meta.start_pos)

    def upper(self, _meta: Meta, parts: list) -> tuple[Node]:
        return (parts[0],)

    def item(self, _meta: Meta, parts: list) -> Node:
        return parts[0]

    # ---- factors
    def group(self, meta: Meta, parts: list) -> Node:
        return replace(parts[0], at=meta.start_pos)

    def positive_part(self, meta: Meta, parts: list) -> Node:
        return Call("max", (Number(0), parts[0]), at=meta.start_pos)

    def power(self, meta: Meta, parts: list) -> Node:
        base, exponent = parts
        if not isinstance(exponent, Node):
            return Transposed(base, at=meta.start_pos)
        if isinstance(exponent, Number) and self.source.text[exponent.at] in "([":
            what = "is this a power or a name?"
            raise self.source.problem(what, exponent.at, "x^2, or x_1 for a name")
        return Power(base, exponent, at=meta.start_pos)

    def power_index(self, meta: Meta, parts: list) -> Node:
        base, exponent, *below = parts
        return self.power(meta, [self.symbol(meta, [base, *below]), exponent])

    def norm(self, meta: Meta, parts: list) -> Node:
        item, (degree, power) = (*parts, (None, None))[:2]
        node = Norm(item, degree or Number(2), at=meta.start_pos)
        return Power(node, power, at=meta.start_pos) if power else node

    def lower(self, _meta: Meta, parts: list) -> tuple:
        return parts[0], None

    def raised(self, _meta: Meta, parts: list) -> tuple:
        return None, parts[0]

    def lower_raised(self, _meta: Meta, parts: list) -> tuple:
        return tuple(parts)

    def raised_lower(self, _meta: Meta, parts: list) -> tuple:
        return parts[1], parts[0]

    def absolute(self, meta: Meta, parts: list) -> Node:
        return self.call(meta, ["abs", *parts])

    def absolute_power(self, meta: Meta, parts: list) -> Node:
        return self.power(meta, [self.absolute(meta, parts[:1]), parts[1]])

    def root(self, meta: Meta, parts: list) -> Node:
        return self.call(meta, ["sqrt", *parts])

    def binomial(self, meta: Meta, parts: list) -> Node:
        return self.call(meta, ["binomial", *parts])

    def call(self, meta: Meta, parts: list) -> Node:
        return Call(parts[0], tuple(parts[1:]), at=meta.start_pos)

    several = call

    # ---- symbols and numbers
    def symbol(self, meta: Meta, parts: list) -> Node:
        symbol, *below = parts
        for index in below:
            if isinstance(index, Product) and not isinstance(index.left, Number):
                what = "is this one index or two?"
                raise self.source.problem(what, index.at, "x_{n,c}")
        if not below:
            return symbol
        return Index(symbol.name, tuple(below), at=meta.start_pos)

    def number(self, meta: Meta, parts: list) -> Node:
        text = "".join(parts)
        value = float(text) if "." in text else int(text)
        return Number(value, at=meta.start_pos)

    # ---- cases, sets, conditions
    def cases(self, meta: Meta, parts: list) -> Node:
        return Cases(tuple(parts), at=meta.start_pos)

    def case(self, meta: Meta, parts: list) -> Node:
        return Case(*(*parts, None)[:2], at=meta.start_pos)

    def set_of(self, meta: Meta, parts: list) -> Node:
        return SetOf(tuple(parts), at=meta.start_pos)

    def every(self, meta: Meta, parts: list) -> Node:
        return Logic("and", tuple(parts), at=meta.start_pos)

    def some(self, meta: Meta, parts: list) -> Node:
        return Logic("or", tuple(parts), at=meta.start_pos)

    def for_all(self, meta: Meta, parts: list) -> Node:
        condition, binder = parts
        return Big("all", (binder,), None, condition, at=meta.start_pos)

    def relation(self, meta: Meta, parts: list) -> Node:
        return Relation(tuple(parts[::2]), tuple(parts[1::2]), at=meta.start_pos)

    # ---- words
    def SYMBOL(self, token: Token) -> Node:
        accent = re.sub(r"\\(hat|bar|tilde|vec)\s*\{?([^{}]*)\}?", r"\\\1{\2}", token)
        name = FONT.sub("", token).strip("{}") if FONT.match(token) else accent
        return Symbol(name.replace("\\_", "_"), at=token.start_pos)

    def RELATION(self, token: Token) -> str:
        sign = re.sub(r"\s|q$|qslant$|slant$", "", token)
        return SIGNS.get(sign, sign)

    def EQUAL(self, _token: Token) -> str:
        return "="

    def FUNCTION(self, token: Token) -> str:
        return FUNCTIONS.get(token, token.lstrip("\\"))

    def NAMED(self, token: Token) -> str:
        return re.sub(r"\\operatorname|[\\{}*\s]", "", token)

    CHOICE = NAMED

    def SUM(self, _token: Token) -> str:
        return "sum"

    def PRODUCT(self, _token: Token) -> str:
        return "prod"
