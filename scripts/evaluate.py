r"""The value of a formula on small tensors, in float64, by plain loops.

Values are numbers, class numbers and positions (int), vectors (1-D tensors: a symbol
with fewer indices than its tensor has), paths and sets. What the notation means here:

- Positions and classes count from `first`, which is 1: x_{n,1} is the first column and
  a target of class 0 is y_n = 1. Negative integers (-1, -100: no class) stay. So
  \sum_{c=1}^{C} runs over the classes; a folder that counts from 0 says `first: 0`.
- An index without ends runs over the axis where it is used: \sum_c x_{n,c}. Conditions
  filter it: \sum_{c \neq y_n}. It may not hide another meaning of its letter.
- Of cases exactly the one that holds is evaluated. Two that hold must agree.
- log 0 is -∞, as in torch. But 0·∞, ∞-∞, a/0, the logarithm or root of a negative
  number and \max over nothing are refused: what shall hold there (0 log 0 = 0) is a
  case that the author writes, as a textbook does, so that the reader sees it.
- A number added to a vector is added to each component; vectors are multiplied by
  \cdot, x^\top y or \langle x, y \rangle only.
- \mathcal{B}^{-1}(y) are the paths of T classes out of C that read as y: equal
  neighbours merged, then the blanks dropped.
"""

from __future__ import annotations

import itertools
import math
import operator

from scripts import arithmetic, ranges
from scripts.scope import Scope, Value, a_set, evaluate, number, quantity, truth
from scripts.tree import Cases, Indicator, Logic, Relation

__all__ = ["Scope", "arithmetic", "evaluate", "ranges"]

COMPARE = {
    "=": operator.eq,
    "≠": operator.ne,
    "<": operator.lt,
    "≤": operator.le,
    ">": operator.gt,
    "≥": operator.ge,
    "∈": lambda item, items: item in items,
    "∉": lambda item, items: item not in items,
}


@evaluate.register
def _(node: Cases, scope: Scope) -> Value:
    rows = [row for row in node.rows if row.condition and truth(row.condition, scope)]
    rows = rows or [row for row in node.rows if not row.condition]
    if not rows:
        raise scope.problem("no case holds", node, r"add one, or \text{otherwise}")
    values = [quantity(row.value, scope) for row in rows]
    if not all(math.isclose(v, values[0], abs_tol=1e-12) for v in values):
        raise scope.problem(f"cases that hold disagree: {values}", node)
    return values[0]


@evaluate.register
def _(node: Indicator, scope: Scope) -> Value:
    return int(truth(node.condition, scope))


@evaluate.register
def _(node: Logic, scope: Scope) -> Value:
    return (all if node.kind == "and" else any)(truth(i, scope) for i in node.items)


@evaluate.register
def _(node: Relation, scope: Scope) -> Value:
    for (left, right), sign in zip(
        itertools.pairwise(node.operands), node.signs, strict=True
    ):
        other = a_set(right, scope) if sign in "∈∉" else number(right, scope)
        item = evaluate(left, scope) if sign in "∈∉" else number(left, scope)
        if not COMPARE[sign](item, other):
            return False
    return True
