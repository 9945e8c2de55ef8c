"""What a page says in its own words: its prose, line by line, and what it is made of.

Prose is the Markdown outside code blocks: the description, headings, paragraphs, lists,
tables, formulas, and the alt texts, captions and titles that directives hold.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

FENCE = re.compile(r"\s*(`{3,}|~{3,})")
DIRECTIVE = re.compile(r"\s*/{3,}\s*(?P<name>[\w-]+)?(?:\s*\|\s*(?P<argument>.*?))?\s*")
SPOKEN_OPTIONS = {"alt", "fold", "fold-code"}
OPTION = re.compile(r"(?:([\w-]+):)?\s*(?:- )?(.*)")
# The argument of these is a file or a loss; that of others is a title.
SILENT_DIRECTIVES = {"snippet", "cell", "lab", "formula", "table", "card", "calls"}
SILENT_DIRECTIVES |= {"error", "rows"}
COMMENT = re.compile(r"<!--.*?-->")
TAG = re.compile(r"</?[a-z][^<>]*>")
# `code`, $formula$, *emphasis* with the list of attributes behind it, if there is one.
PIECE = re.compile(
    r"(?P<code>(?<!`)(?P<ticks>`+)(?!`).+?(?<!`)(?P=ticks)(?!`))"
    r"|(?P<math>(?<![\\$])\$[^$\n]+\$)"
    r"|(?P<strong>(?<!\*)(?P<stars>\*{1,2})(?![\s*])[^*\n]+(?P=stars))(?=\{)"
)
ATTRIBUTES = re.compile(r"\s*\{:?[ ]*(?P<list>[#.][^{}]*|\w+=[^{}]*)\}")
ELSEWHERE = re.compile(
    r"!?\[[^\[\]]*(?:\[[^\]]*\][^\[\]]*)*\]\(https?://[^)\s]+[^)]*\)"
)
TARGET = re.compile(r"\]\([^)\s]*(?:\s+\"[^\"]*\")?\)")


@dataclass(frozen=True)
class Line:
    """A line of prose with the number (from 1) that it has in its file."""

    number: int
    text: str


@dataclass(frozen=True)
class Piece:
    """A part of a line: text, code, or math, and whether it is marked as cited."""

    kind: str
    text: str
    cited: bool = False


def lines(source: str) -> Iterator[Line]:
    """The prose of a page: no code blocks, no headers of directives, no comments."""
    every = source.splitlines()
    numbered = list(enumerate(every, 1))
    if every[:1] == ["---"] and "---" in every[1:]:
        end = every.index("---", 1) + 1
        yield from _front_matter(numbered[:end])
        numbered = numbered[end:]
    yield from _body(numbered)


def _front_matter(numbered: list[tuple[int, str]]) -> Iterator[Line]:
    for number, line in numbered:
        if line.startswith("description:"):
            yield Line(number, _unquoted(line.partition(":")[2]))


def _body(numbered: list[tuple[int, str]]) -> Iterator[Line]:
    fence, formula, options = "", False, False
    for number, line in numbered:
        if fence:
            fence = "" if line.strip() == fence else fence
        elif match := FENCE.match(line):
            fence = match[1]
        elif line.strip() == "$$":
            formula = not formula
        elif formula:
            yield Line(number, f"${line.strip()}$")
        elif match := DIRECTIVE.fullmatch(line):
            options = bool(match["name"])
            if match["argument"] and match["name"] not in SILENT_DIRECTIVES:
                yield Line(number, match["argument"])
        elif options and line.startswith("    "):
            yield from _option(number, line.strip())
        else:
            options = False
            yield Line(number, COMMENT.sub("", line))


def _option(number: int, line: str) -> Iterator[Line]:
    name, value = OPTION.fullmatch(line).groups()
    if name is None or name in SPOKEN_OPTIONS:
        yield Line(number, _unquoted(value))


def _unquoted(text: str) -> str:
    text = text.strip()
    quoted = len(text) > 1 and text[0] == text[-1] and text[0] in "\"'"
    return text[1:-1] if quoted else text


def pieces(text: str) -> Iterator[Piece]:
    """A line cut into text, inline code and formulas; lists of attributes are gone."""
    start = 0
    for match in PIECE.finditer(text):
        kind = "code" if match["code"] else "math" if match["math"] else "text"
        marks = ATTRIBUTES.match(text, match.end())
        cited = bool(marks) and ".cited" in marks["list"].split()
        yield _text(text[start : match.start()])
        yield Piece(kind, match[0].strip("`$*"), cited)
        start = marks.end() if marks else match.end()
    yield _text(text[start:])


def _text(text: str) -> Piece:
    return Piece("text", TAG.sub("", ATTRIBUTES.sub("", text)))


def own_words(text: str) -> str:
    """A line without the links that lead elsewhere and without targets of the rest."""
    return TARGET.sub("]", ELSEWHERE.sub("", text))
