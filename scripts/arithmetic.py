"""The value of sums, products, powers, functions and norms."""

from __future__ import annotations

import math
from collections.abc import Callable

from torch import Tensor

from scripts.scope import (
    UNDEFINED,
    Scope,
    Value,
    definition,
    evaluate,
    number,
    quantity,
    sound,
)
from scripts.tree import Add, Call, Dot, Negative, Norm, Power, Product, Ratio


@evaluate.register
def _(node: Add, scope: Scope) -> Value:
    left, right = quantity(node.left, scope), quantity(node.right, scope)
    vectors = isinstance(left, Tensor) and isinstance(right, Tensor)
    if vectors and left.shape != right.shape:
        what = f"no sum of vectors of {len(left)} and {len(right)}"
        raise scope.problem(what, node)
    return sound(left + right, node, scope, "∞ - ∞")


@evaluate.register
def _(node: Negative, scope: Scope) -> Value:
    return -quantity(node.item, scope)


@evaluate.register(Product)
@evaluate.register(Dot)
def _(node: Product | Dot, scope: Scope) -> Value:
    left, right = quantity(node.left, scope), quantity(node.right, scope)
    if isinstance(left, Tensor) and isinstance(right, Tensor):
        if isinstance(node, Product) or left.shape != right.shape:
            what = f"no product of vectors of {len(left)} and {len(right)}"
            raise scope.problem(what, node, r"a dot product is written a \cdot b")
        return (left * right).sum().item()
    return sound(left * right, node, scope, "0 · ∞")


@evaluate.register
def _(node: Ratio, scope: Scope) -> Value:
    top, bottom = quantity(node.top, scope), number(node.bottom, scope)
    if bottom == 0:
        raise scope.problem("division by 0", node.bottom, UNDEFINED)
    return sound(top / bottom, node, scope, "∞ / ∞")


@evaluate.register
def _(node: Power, scope: Scope) -> Value:
    base, exponent = number(node.base, scope), number(node.exponent, scope)
    if (base < 0 and exponent != int(exponent)) or (base == 0 and exponent < 0):
        what = f"{base} to the power {exponent} is not defined"
        raise scope.problem(what, node, UNDEFINED)
    return _finite_or_infinite(lambda: base**exponent)


def _finite_or_infinite(compute: Callable[[], float]) -> float:
    try:
        return compute()
    except OverflowError:
        return math.inf


def _log(x: float) -> float:
    return math.log(x) if x > 0 else -math.inf if x == 0 else math.nan


def _exp(x: float) -> float:
    return _finite_or_infinite(lambda: math.exp(x))


FUNCTIONS: dict[str, Callable[..., float]] = {
    "log": _log,
    "exp": _exp,
    "sigmoid": lambda x: 1 / (1 + _exp(-x)),
    "softplus": lambda x: max(x, 0) + math.log1p(math.exp(-abs(x))),
    "sqrt": lambda x: math.sqrt(x) if x >= 0 else math.nan,
    "tanh": math.tanh,
    "cos": math.cos,
    "abs": abs,
    "sign": lambda x: (x > 0) - (x < 0),
    "binomial": math.comb,
    "max": max,
    "min": min,
}
FUNCTIONS["sgn"] = FUNCTIONS["sign"]


@evaluate.register
def _(node: Call, scope: Scope) -> Value:
    name = node.name
    if name in scope.definitions:
        left, right = definition(name, scope)
        values = [evaluate(argument, scope) for argument in node.arguments]
        names = [symbol.name for symbol in getattr(left, "arguments", ())]
        if len(names) != len(values):
            raise scope.problem(f"{name} is defined with {len(names)} arguments", node)
        return evaluate(right, scope.enter(name, dict(zip(names, values, strict=True))))
    if name not in FUNCTIONS:
        raise scope.problem(
            f"undefined function {name}",
            node,
            rf"define it: \operatorname{{{name}}}(u)",
        )
    numbers = [number(argument, scope) for argument in node.arguments]
    try:
        value = FUNCTIONS[name](*numbers)
    except (TypeError, ValueError) as error:
        raise scope.problem(f"{name}: {error}", node) from None
    return sound(value, node, scope, f"{name} of {numbers[0]}")


@evaluate.register
def _(node: Norm, scope: Scope) -> Value:
    value, degree = quantity(node.item, scope), number(node.degree, scope)
    sizes = (
        [abs(x) for x in value.tolist()] if isinstance(value, Tensor) else [abs(value)]
    )
    if degree == math.inf:
        return max(sizes)
    return sum(size**degree for size in sizes) ** (1 / degree)
