"""Are two results the same, but for the last digits of floats?"""

from __future__ import annotations

import math
import re
from typing import Any

from scripts.record import Record

NUMBER = re.compile(r"[-+]?(?:\d+\.\d*|\.\d+|\d+(?=e))(?:e[-+]?\d+)?", re.IGNORECASE)
# Below this a number is the rounding noise of float64 and another CPU gives another.
NOISE = 1e-12
SVG_UNITS = 0.2
ID = re.compile(r'(?<=["#])[mp][0-9a-f]{10}\b')


def same(one: Record, other: Record) -> bool:
    """Whether two runs of a snippet gave the same result."""
    return (
        same_text(one.printed, other.printed)
        and one.warnings == other.warnings
        and _same_error(one.error, other.error)
        and len(one.figures) == len(other.figures)
        and all(map(same_figure, one.figures, other.figures))
        and same_value(one.values, other.values)
        and one.cells == other.cells
    )


def same_text(one: str, other: str) -> bool:
    """Equal but for floats that differ in their last printed digit."""
    return _same_around_numbers(one, other, close)


def same_figure(one: str, other: str) -> bool:
    """Equal but for coordinates that differ by less than a reader could see."""
    return _same_around_numbers(
        _numbered(one),
        _numbered(other),
        lambda a, b: abs(float(a) - float(b)) <= SVG_UNITS,
    )


def _numbered(svg: str) -> str:
    """The figure with its ids, hashes of coordinates in matplotlib, in their order."""
    order: dict[str, str] = {}
    return ID.sub(lambda id: order.setdefault(id[0], f"id{len(order)}"), svg)


def _same_around_numbers(one: str, other: str, equal) -> bool:
    if one == other:
        return True
    numbers, others = NUMBER.findall(one), NUMBER.findall(other)
    return (
        NUMBER.sub("0.", one) == NUMBER.sub("0.", other)
        and len(numbers) == len(others)
        and all(map(equal, numbers, others))
    )


def close(one: str, other: str) -> bool:
    """Two printed floats, alike but for a unit in the last of three or more digits."""
    if one == other:
        return True
    a, b = float(one), float(other)
    if max(abs(a), abs(b)) < NOISE:
        return True
    enough = min(significant(one), significant(other)) >= 3
    return enough and abs(a - b) <= 1.01 * max(unit(one), unit(other))


def significant(number: str) -> int:
    """How many significant digits are printed."""
    mantissa = number.lower().partition("e")[0]
    return len(re.sub(r"[-+.]", "", mantissa).lstrip("0"))


def unit(number: str) -> float:
    """What one step in the last printed digit is worth."""
    mantissa, _, exponent = number.lower().partition("e")
    decimals = len(mantissa.partition(".")[2])
    return 10.0 ** (int(exponent or 0) - decimals)


def same_value(one: Any, other: Any) -> bool:
    """Equal JSON but for the last digits of floats."""
    if isinstance(one, float) and isinstance(other, float):
        return math.isclose(one, other, rel_tol=1e-5, abs_tol=NOISE)
    if isinstance(one, str) and isinstance(other, str):
        return same_text(one, other)
    if isinstance(one, dict) and isinstance(other, dict):
        return list(one) == list(other) and all(
            same_value(one[key], other[key]) for key in one
        )
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(same_value, one, other))
    return type(one) is type(other) and one == other


def _same_error(one: dict | None, other: dict | None) -> bool:
    if one is None or other is None:
        return one is other
    return one["type"] == other["type"] and same_text(one["message"], other["message"])
