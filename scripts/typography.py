"""How Chinese is set: what every line of the Chinese pages keeps to.

python -m scripts.typography

Full-width punctuation, brackets and quotation marks around Chinese; one space between
Han characters and letters, digits, inline code or formulas, and none beside full-width
punctuation; no Chinese in a formula outside \\text{…}.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path

import yaml

from scripts.problem import Problem
from scripts.project import Project, here
from scripts.prose import TARGET, lines, pieces

HAN = r"\u3400-\u9fff\uf900-\ufaff"
WIDE = r"，。；：！？、（）“”‘’《》【】…"
# Inline code and formulas stand in a line as one letter each.
CODE, MATH = "\ue000", "\ue001"
LETTER = rf"A-Za-z0-9\u00c0-\u024f\u0370-\u03ff{CODE}{MATH}"
RULES = (
    (rf"[{HAN}][{LETTER}#@+−±≤≥<>=]", "no space between Chinese and what follows"),
    (rf"[{LETTER}%°+−][{HAN}]", "no space between Chinese and what precedes"),
    (r"`|(?<!\\)\$", "code or a formula that is not closed"),
    (rf"[{HAN}{WIDE}]\s*[,;:!?]|[,;:!?]\s*[{HAN}]", "half-width punctuation: ，；：？"),
    (rf"[{HAN}]\.(?![A-Za-z0-9_])|[{HAN}]\.\.\.", "a half-width full stop: 。 or ……"),
    (rf"[{HAN}][(\[]|[)\]][{HAN}]", "half-width brackets beside Chinese: （）"),
    (rf"\([^()]*[{HAN}][^()]*\)", "half-width brackets around Chinese: （）"),
    (rf"\s[{WIDE}]|[{WIDE}]\s", "a space beside full-width punctuation"),
    (rf"\"[^\"]*[{HAN}][^\"]*\"|[{HAN}]\s?[\"']|[\"']\s?[{HAN}]", "quotes: “” and ‘’"),
    (r"[「」『』]", "quotes: “” and ‘’"),
    (r"\S\s{2,}\S", "two spaces"),
    (r"[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]", "full-width letters or digits"),
    (rf"[{HAN}]\s+[{HAN}]", "a space between Chinese and Chinese"),
    (r"[，。；：！？、][，。；：！？、]", "punctuation twice"),
)
PATTERNS = [(re.compile(pattern), what) for pattern, what in RULES]
CHINESE = re.compile(rf"[{HAN}]")
WORDS_IN_TEX = re.compile(r"\\text(?:rm|bf|it|sf)?\{[^{}]*\}")
# Marks of Markdown that nobody reads: lists, headings, quotations, definitions.
MARKER = re.compile(r"^\s*(?:#{1,6}|[-*+]|\d+\.|>|:)\s+")
CELLS = re.compile(r"\s*(?<!\\)\|\s*")
FOOTNOTE = re.compile(r"\[\^[^\]]+\]:?")
EMPHASIS = re.compile(r"(?<!\\)\*{1,3}|(?<!\w)__?|__?(?!\w)")
AROUND = 12


def faults(text: str) -> Iterator[str]:
    """What is wrong with one line of Markdown, with the place in its own words."""
    shown, kept = _plain(text)
    shown = CELLS.sub("|", MARKER.sub("", shown)).strip()
    for pattern, what in PATTERNS:
        for match in pattern.finditer(shown):
            yield f"{what}: {_around(shown, match, kept)}"
    for tex in kept[MATH]:
        if CHINESE.search(WORDS_IN_TEX.sub("", tex)):
            yield f"Chinese in a formula outside \\text{{…}}: {tex}"


def _plain(text: str) -> tuple[str, dict[str, list[str]]]:
    """A line as it is read: no targets, no marks, a letter for code and formulas."""
    shown, kept = "", {CODE: [], MATH: []}
    for piece in pieces(_without_links(text)):
        if piece.kind == "text":
            shown += EMPHASIS.sub("", FOOTNOTE.sub("", piece.text))
        else:
            sign = CODE if piece.kind == "code" else MATH
            kept[sign].append(piece.text)
            shown += sign
    return shown, kept


def _without_links(text: str) -> str:
    """`[text](target)` as `text`; brackets that are no link stay."""
    while match := TARGET.search(text):
        start = _opening(text, match.start())
        inside = text[start + 1 : match.start()]
        text = text[:start].removesuffix("!") + inside + text[match.end() :]
    return text


def _opening(text: str, closing: int) -> int:
    """Where the bracket that closes at `closing` was opened."""
    depth = 0
    for place in range(closing, -1, -1):
        depth += {"]": 1, "[": -1}.get(text[place], 0)
        if depth == 0:
            return place
    return closing


def _around(line: str, match: re.Match[str], kept: dict[str, list[str]]) -> str:
    start = max(0, match.start() - AROUND)
    part = line[start : match.end() + AROUND]
    before = line[:start]
    for sign, quote in ((CODE, "`"), (MATH, "$")):
        for text in kept[sign][before.count(sign) :][: part.count(sign)]:
            part = part.replace(sign, f"{quote}{text}{quote}", 1)
    return part


def check(page: Path, project: Project) -> list[Problem]:
    """The faults of a Chinese page, each with its line."""
    source = page.read_text(encoding="utf-8")
    return [
        Problem(fault, project.relative(page), line.number)
        for line in lines(source)
        for fault in faults(line.text)
    ]


def check_words(project: Project) -> list[Problem]:
    """The faults of the dictionary of figures, cards and tables."""
    words = yaml.safe_load(project.words.read_text(encoding="utf-8"))
    return [
        Problem(f"{english}: {fault}", project.relative(project.words))
        for english, chinese in words.items()
        for fault in faults(str(chinese))
    ]


def check_all(project: Project) -> list[Problem]:
    pages = sorted((project.docs / "zh").rglob("*.md"))
    found = [problem for page in pages for problem in check(page, project)]
    return found + check_words(project)


def main() -> int:
    found = check_all(here())
    for problem in found:
        print(problem, file=sys.stderr)
    return bool(found)


if __name__ == "__main__":
    sys.exit(main())
