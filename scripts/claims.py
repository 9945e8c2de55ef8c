"""Numbers in prose: each stands in a record of a snippet on the same page.

That holds for a decimal of three or more significant digits, and for every decimal
that is inline code by itself. It equals a recorded number at its own number of
decimals. What no snippet can print carries a mark:

    the report says `-0.0648`{ .cited }; others measured [0.577](https://…)

The mark is for inline code, a formula or emphasis; a link to elsewhere needs none, nor
does the version of a program: torch 2.13.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import ROUND_HALF_DOWN, ROUND_HALF_UP, Decimal
from pathlib import Path
from typing import Any

from scripts import prose, record
from scripts.problem import Problem
from scripts.project import Project
from scripts.prose import DIRECTIVE
from scripts.record import Record

VERSION = r"(?:py|)torch|python|numpy|matplotlib|cuda|cudnn|mkdocs|version|版本|v"
NUMBER = re.compile(
    r"(?P<minus>(?<![\w)\]}])[-−])?"
    r"(?<![\w.])(?P<digits>\d+\.\d+|\d+(?=e[-+−]?\d))(?![.]\d|\d)"
    r"(?:e(?P<e>[-+−]?\d+)"
    r"|\s?(?:×|\\times)\s?10(?:\^\{?(?P<tex>[-−]?\d+)\}?|(?P<raised>[⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+)))?"
    r"(?P<percent>\s?\\?%)?",
    re.IGNORECASE | re.ASCII,
)
BEHIND_VERSION = re.compile(rf"(?<![a-z])(?:{VERSION})\s*$", re.IGNORECASE)
# Inline code that is nothing but numbers: what a run would print.
OUTPUT = re.compile(r"(?:tensor\(|\[)?[\s\d.,()\[\]e+\-−%]+", re.IGNORECASE)
RAISED = str.maketrans("⁻⁰¹²³⁴⁵⁶⁷⁸⁹", "-0123456789")
PRINTED = re.compile(
    r"(?<![\w.])[-+−]?(?:\d+\.\d*|\.\d+|\d+)(?:e[-+−]?\d+)?(?!\.?\d)(?:\s?%)?",
    re.IGNORECASE | re.ASCII,
)
ENOUGH = 3
# A longer tensor is a curve: among hundreds of points any number is found.
SMALL = 32


@dataclass(frozen=True)
class Number:
    """A decimal as the prose writes it, and what it says."""

    text: str
    value: Decimal
    percent: bool

    @property
    def digits(self) -> int:
        """How many significant digits it has."""
        mantissa = re.match(r"[-−]?([\d.]+)", self.text)[1]
        return len(mantissa.replace(".", "").lstrip("0"))

    def stands_in(self, recorded: Iterable[Decimal]) -> bool:
        """Whether one of the recorded numbers, rounded like this one, is this one."""
        wanted = [self.value, self.value.scaleb(-2)] if self.percent else [self.value]
        return any(rounds_to(number, one) for one in wanted for number in recorded)


def rounds_to(exact: Decimal, rounded: Decimal) -> bool:
    """Whether `exact`, at the decimals of `rounded`, is `rounded`."""
    step = Decimal((0, (1,), rounded.as_tuple().exponent))
    if abs(exact - rounded) > step:
        return False
    # What was printed may be half of a step by rounding itself: either way is right.
    ways = (ROUND_HALF_UP, ROUND_HALF_DOWN)
    return any(exact.quantize(step, way) == rounded for way in ways)


def numbers(text: str) -> Iterator[Number]:
    """The decimals of a text that are no versions of software."""
    for match in NUMBER.finditer(text):
        if BEHIND_VERSION.search(text[: match.start()]):
            continue
        sign = "-" if match["minus"] else ""
        exponent = match["e"] or match["tex"] or (match["raised"] or "0")
        exponent = exponent.translate(RAISED).replace("−", "-")
        value = Decimal(f"{sign}{match['digits']}e{exponent}")
        yield Number(match[0].strip(), value, bool(match["percent"]))


def claims(source: str) -> Iterator[tuple[int, Number]]:
    """Every number of a page, with its line, that a record must hold."""
    for line in prose.lines(source):
        for piece in prose.pieces(prose.own_words(line.text)):
            if piece.cited:
                continue
            printed = piece.kind == "code" and OUTPUT.fullmatch(piece.text)
            for number in numbers(piece.text):
                if number.digits >= ENOUGH or (printed and "." in number.text):
                    yield line.number, number


def embedded(source: str, project: Project) -> list[Path]:
    """The snippets that the directives of a page name, each once."""
    found = {}
    for line in source.splitlines():
        match = DIRECTIVE.fullmatch(line)
        if not match or not match["argument"]:
            continue
        named = project.snippets / match["argument"]
        path = named / "card.py" if match["name"] == "card" else named
        if path.suffix == ".py" and path.is_file():
            found[path] = None
    return list(found)


def recorded(result: Record) -> set[Decimal]:
    """Every number of a record: printed, warned, raised, and in its final values."""
    said = [result.printed, *(warning["message"] for warning in result.warnings)]
    if result.error:
        said.append(result.error["message"])
    found = {number for text in said for number in _printed(text)}
    return found.union(_in_values(result.values))


def _printed(text: str) -> Iterator[Decimal]:
    for match in PRINTED.findall(text):
        number = Decimal(match.rstrip(" %").replace("−", "-"))
        yield number
        if match.endswith("%"):
            yield number.scaleb(-2)


def _in_values(value: Any) -> Iterator[Decimal]:
    if isinstance(value, str):
        yield from _printed(value)
    elif isinstance(value, float | int) and not isinstance(value, bool):
        yield Decimal(repr(value))
    elif isinstance(value, dict) and "shape" in value:
        if math.prod(value["shape"]) <= SMALL:
            yield from _in_values(value.get("data"))
    elif isinstance(value, list | dict):
        for one in value.values() if isinstance(value, dict) else value:
            yield from _in_values(one)


def check(page: Path, project: Project) -> list[Problem]:
    """The numbers of a page that no record on it holds."""
    source = page.read_text(encoding="utf-8")
    held: dict[Decimal, str] = {}
    for snippet in embedded(source, project):
        result = record.read(snippet)
        for number in sorted(recorded(result)) if result else ():
            held.setdefault(number, project.relative(snippet))
    return [
        Problem(
            f"{number.text} stands in no record that this page embeds",
            project.relative(page),
            line,
            remedy=_remedy(number, held),
        )
        for line, number in claims(source)
        if not number.stands_in(held)
    ]


def _remedy(number: Number, held: dict[Decimal, str]) -> str:
    advice = "correct it, embed the snippet that prints it, or mark a citation: "
    advice += f"`{number.text}`{{ .cited }}"
    if not held:
        return advice
    near = min(held, key=lambda one: abs(one - number.value))
    return f"the nearest is {near} in {held[near]}: {advice}"
