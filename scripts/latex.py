r"""LaTeX of a formula → tree.

The grammar is latex.lark. What it reads is what a textbook prints: indexed symbols,
\frac, powers, \log \ln \exp \sigma(…) \max \min \sqrt \operatorname{sign}, \sum \prod
\max_{…} \arg\max, |…| and ‖…‖, dot products, cases, indicator brackets [c = y],
\mathbb{1}[…], hinges […]_+, sets, \pi \in \mathcal{B}^{-1}(y), several equations in one
display (the first is the formula, the others define what it uses).

One text has one reading, or it is refused:

- TeX's own rules: a letter is a symbol, so `margin` is a product of six and the name is
  \text{margin}; one digit or letter is a script, `x_12` is x₁ times 2 and refused;
  braces are invisible in print, so they never bracket.
- \log, \exp without brackets take the one factor that follows, with its scripts, or an
  operator that follows, and end the term: \log x + y is (\log x) + y; \log a b and
  \log a / b are refused. A bracket ends the argument: \exp(a) b is a product, \log(a)^2
  is refused.
- \sum takes the whole product that follows and ends at + or -; \prod, \max_{…} take one
  factor and end the term. An index used after its sum has ended is refused.
- a / b takes one factor on its right and ends the term: 1/2x is refused.
- A sum inside \log without brackets whose last factor has not its index is refused.
- { } is a set, never a bracket; every set of cases is disjoint or agrees (evaluate.py).
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from lark import Lark, Token
from lark.exceptions import UnexpectedCharacters, UnexpectedInput, VisitError

from scripts.problem import Problem
from scripts.reading import BRACKETS, Build
from scripts.tree import Formula, Source

GRAMMAR = Path(__file__).with_suffix(".lark")
# What to say of a token that stands where it cannot.
REMEDIES = {
    "DIGIT": r"a number after a factor needs \cdot, a script of two characters { }",
    "CIRCUMFLEX": r"bracket what is raised: \left(\log(a)\right)^2",
    "LBRACE": r"braces are invisible in print: write \left( \right)",
    "_BAR": r"bars that open inside a product are \lvert \rvert",
    "_DOUBLE_BAR": r"bars that open inside a product are \lVert \rVert",
    "_COMMA": r"a function of several arguments is written \operatorname{d}(a, b)",
    "_MINUS": r"bracket a sign that follows an operator; a script is put in { }",
}
FACTOR = rf"ambiguous after \prod or \max_{{…}} of one factor: {BRACKETS}"
OPEN = {
    "SLASH": rf"ambiguous after a / b: write \frac, or {BRACKETS}",
    "FUNCTION": rf"ambiguous after a function without brackets: {BRACKETS}",
    "PRODUCT": FACTOR,
    "CHOICE": FACTOR,
}


@cache
def parser() -> Lark:
    grammar = GRAMMAR.read_text(encoding="utf-8")
    return Lark(grammar, parser="lalr", lexer="basic", propagate_positions=True)


def parse(text: str, file: Path | str = "formula") -> Formula:
    """The tree of `text`; a `Problem` at the character that is not understood."""
    source = Source(text, file)
    try:
        return Formula(Build(source).transform(parser().parse(text)), source)
    except UnexpectedInput as error:
        raise _not_understood(error, source) from None
    except VisitError as error:
        raise error.orig_exc from None


def _not_understood(error: UnexpectedInput, source: Source) -> Problem:
    text = source.text
    if isinstance(error, UnexpectedCharacters):
        at = error.pos_in_stream
        found = re.match(r"\\[a-zA-Z]+(\s*\{\w*\})?|.", text[at:], re.DOTALL)[0]
        remedy = "scripts/latex.py tells what is; the rest of LaTeX is not evaluated"
        return source.problem(f"{found} is not understood", at, remedy)
    token = error.token
    remedy = _ambiguity(error) or REMEDIES.get(token.type) or _expected(error)
    if token.type == "$END":
        return source.problem("the formula ends", len(text.rstrip()), _expected(error))
    return source.problem(f"unexpected {token.strip()}", token.start_pos, remedy)


def _ambiguity(error: UnexpectedInput) -> str:
    """What to say when the token could belong inside or after an open factor."""
    after_factor, after_open = map(_accepted_after, (r"y = a", r"y = \log a"))
    stack = error.interactive_parser.parser_state.value_stack
    tokens = [value.type for value in stack if isinstance(value, Token)]
    if tokens and error.token.type in after_factor - after_open:
        return OPEN.get(tokens[-1], "")
    return ""


def _accepted_after(text: str) -> set[str]:
    state = parser().parse_interactive(text)
    state.exhaust_lexer()
    return state.accepts() | {"DIGIT"}


def _expected(error: UnexpectedInput) -> str:
    wanted = set(error.accepts)
    if "SYMBOL" in wanted and "_OPEN" in wanted:
        wanted = (wanted - _accepted_after("y = ")) | {"a term"}
    names = sorted(name.strip("_").lower().replace("_", " ") for name in wanted)
    return f"expected: {', '.join(names)}"
