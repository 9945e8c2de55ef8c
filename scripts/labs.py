"""Labs: the code of `snippets/<lab>/lab.py` and the prose of a page become a notebook.

`docs/<language>/labs/<lab>.md` is what an author writes: a page of the site that shows
every cell of the code once, in order, by

    /// cell | robust_regression/lab.py
        name: load
    ///

The notebook beside it, `<lab>.ipynb`, is made of both and of what was recorded; it is
committed, and it is what MkDocs reads. A cell whose Markdown says more than a notebook
can show (ids, directives) keeps it in its metadata: joined, these are the page again.
"""

from __future__ import annotations

import html
import json
import posixpath
import re
import textwrap
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from scripts import cells, keys, pieces, record
from scripts.notebook import METADATA
from scripts.problem import Problem
from scripts.project import LANGUAGES, Project
from scripts.prose import ATTRIBUTES, FENCE
from scripts.record import Record
from scripts.words import translate

TEMPLATES = Path(__file__).with_name("jupyter")
END = "<!-- end of cells -->"
OPENING = re.compile(r"(?P<marks>/{3,}) (?P<name>[\w-]+)(?: \| (?P<argument>.*))?")
HEADING = re.compile(r"#{1,6} .*")
FRONT = re.compile(r"---\n(.*?)\n---\n", re.S)
# Code and formulas, which are not touched, or a list of attributes, which goes.
KEPT = re.compile(
    r"(?P<kept>^(?P<fence>`{3,}|~{3,}).*?^(?P=fence)|^\$\$$.*?^\$\$$"
    r"|(?P<ticks>`+).+?(?P=ticks)|(?<!\\)\$[^$\n]+\$)|" + ATTRIBUTES.pattern,
    re.S | re.M,
)
LINK = re.compile(r"(?<=\]\()(?!https?:)(?P<path>[^)#\s]*)(?P<anchor>#[^)\s]*)?(?=\))")
READ_ON_SITE = {"zh": "在网站上阅读", "en": "Read it on the site"}

Made = dict[str, Any]


@dataclass(frozen=True)
class Part:
    """A piece of a page that becomes a cell: prose, or a directive of its own cell."""

    text: str
    line: int
    kind: str = "prose"
    argument: str = ""
    options: dict[str, Any] = field(default_factory=dict)
    content: str = ""


def pages(project: Project) -> list[Path]:
    """The page of every lab in both languages, without the lists of labs."""
    found = (project.docs / language / cells.FOLDER for language in LANGUAGES)
    every = (page for folder in found for page in sorted(folder.glob("*.md")))
    return [page for page in every if page.stem != "index"]


def language_of(page: Path) -> str:
    return page.parent.parent.name


def snippet_of(project: Project, page: Path) -> Path:
    return project.snippets / page.stem / cells.FILE


# From a page to its parts


def split(source: str) -> tuple[str, list[Part]]:
    """The front matter of a page, and its parts; a `Problem` with the line."""
    front = FRONT.match(source)
    start = front[0].count("\n") if front else 0
    lines = source.splitlines()
    parts: list[Part] = []
    text: list[str] = []
    begin, number, fence = start, start, ""

    def flush() -> None:
        said = "\n".join(text).strip("\n")
        if said.strip():
            blank = next(n for n, line in enumerate(text) if line.strip())
            parts.append(Part(said, begin + blank + 1))
        text.clear()

    while number < len(lines):
        line = lines[number]
        opening = None if fence else OPENING.fullmatch(line)
        if opening:
            end = _closing(lines, number, opening["marks"])
            block = lines[number : end + 1]
            if opening["name"] in ("cell", "lab"):
                flush()
                parts.append(_directive(opening, block, number + 1))
                number, begin = end + 1, end + 1
                continue
            _check_block(block, number + 1)
            text += block
            number = end + 1
            continue
        heading = not fence and HEADING.fullmatch(line)
        if heading:
            flush()
            parts.append(Part(line, number + 1))
            number, begin = number + 1, number + 1
            continue
        if mark := FENCE.match(line):
            fence = "" if fence == line.strip() else fence or mark[1]
        text.append(line)
        number += 1
    flush()
    return (front[1] if front else ""), parts


def _closing(lines: list[str], start: int, marks: str) -> int:
    for number in range(start + 1, len(lines)):
        if lines[number].rstrip() == marks:
            return number
    raise Problem(f"{lines[start]}: is not closed", line=start + 1, remedy=marks)


def _check_block(block: list[str], line: int) -> None:
    """Only what a notebook can show as well stands in a lab."""
    for number, text in enumerate(block, line):
        opening = OPENING.fullmatch(text.strip())
        if opening and opening["name"] not in ("details", "formula"):
            raise Problem(
                f"a lab cannot hold {text.strip()} here",
                line=number,
                remedy="code by /// cell at the margin; else /// formula, /// details",
            )


def _directive(opening: re.Match[str], block: list[str], line: int) -> Part:
    options = []
    for one in block[1:-1]:
        if not one.startswith("    "):
            break
        options.append(one)
    content = "\n".join(block[1 + len(options) : -1]).strip("\n")
    try:
        read = yaml.safe_load(textwrap.dedent("\n".join(options))) or {}
    except yaml.YAMLError as error:
        raise Problem(f"options cannot be read: {error}", line=line) from None
    text = "\n".join(block)
    return Part(text, line, opening["name"], opening["argument"] or "", read, content)


# From the parts to a notebook


def make(project: Project, page: Path) -> str:
    """The notebook of a page, as JSON. Raises `Problem`."""
    snippet = snippet_of(project, page)
    name = project.relative(page)
    try:
        front, parts = split(page.read_text(encoding="utf-8"))
        found = record.read(snippet) if snippet.is_file() else None
        if found is None:
            raise Problem(
                f"there is no result of snippets/{page.stem}/{cells.FILE}",
                remedy="write it, then make results",
            )
        there = cells.cut(snippet.read_text(encoding="utf-8"), snippet)
        _check_cells(project, snippet, parts, [cell.name for cell in there])
        maker = _Maker(project, page, {cell.name: cell for cell in there}, found)
        made = [cell for part in parts for cell in maker.cells(part)]
    except Problem as problem:
        problem.file = problem.file or name
        raise
    return _sealed(made, yaml.safe_load(front) or {})


def _check_cells(
    project: Project, snippet: Path, parts: list[Part], there: list[str]
) -> None:
    """Every cell is shown, once, in the order in which it runs; `Problem`."""
    own = f"{snippet.parent.name}/{snippet.name}"
    shown: list[str] = []
    heads = 0
    for part in parts:
        if part.kind == "prose":
            continue
        if part.argument != own:
            raise Problem(
                f"{part.kind} | {part.argument} is of another lab",
                line=part.line,
                remedy=f"/// {part.kind} | {own}",
            )
        if part.kind == "lab":
            heads += 1
            continue
        name = str(part.options.get("name", "?"))
        expected = there[len(shown)] if len(shown) < len(there) else "none"
        if name not in there:
            raise Problem(
                f"cell | {own}: there is no cell {name}",
                line=part.line,
                remedy=f"it has: {', '.join(there)}",
            )
        if name != expected:
            raise Problem(
                f"the cell {name} comes where {expected} is next",
                line=part.line,
                remedy="show every cell once, in the order in which they run",
            )
        shown.append(name)
    if missing := there[len(shown) :]:
        raise Problem(
            f"never shows the cell {missing[0]}",
            remedy=f"add /// cell | {own} with name: {missing[0]}, or drop the cell",
        )
    if heads != 1:
        raise Problem(f"has {heads} heads", remedy=f"one: /// lab | {own}")


@dataclass
class _Maker:
    """Makes the cells of one notebook."""

    project: Project
    page: Path
    code: dict[str, cells.Cell]
    record: Record

    def cells(self, part: Part) -> Iterator[Made]:
        if part.kind == "cell":
            yield self._code(part)
            if part.content:
                yield _markdown(part.content, "")
        elif part.kind == "lab":
            said = READ_ON_SITE[language_of(self.page)]
            yield _markdown(f"[{said}]({self.page.stem}.ipynb)", part.text)
        else:
            yield _markdown(clean(part.text, self.project), part.text)

    def _code(self, part: Part) -> Made:
        name = part.options["name"]
        return {
            "cell_type": "code",
            "execution_count": list(self.code).index(name) + 1,
            "metadata": {"atlas": {"markdown": part.text, "name": name}},
            "outputs": list(self._outputs(part, self.record.cell(name))),
            "source": _lines(self.code[name].code.strip("\n")),
        }

    def _outputs(self, part: Part, result: Record) -> Iterator[Made]:
        if result.printed:
            text = _lines(result.printed)
            yield {"name": "stdout", "output_type": "stream", "text": text}
        alts = part.options.get("alt", "")
        alts = alts if isinstance(alts, list) else [alts] * bool(alts)
        for number, svg in enumerate(result.figures):
            alt = str(alts[number]) if number < len(alts) else ""
            drawn = pieces.lone_figure(svg, alt, self._word)
            data = {"image/svg+xml": _lines(drawn), "text/plain": [alt]}
            yield {"data": data, "metadata": {}, "output_type": "display_data"}

    def _word(self, text: str) -> str:
        return translate(text, language_of(self.page), self.project.words)


def _markdown(shown: str, markdown: str) -> Made:
    """A cell that shows `shown`, and stands for `markdown` on the site."""
    more = {} if shown == markdown else {"atlas": {"markdown": markdown}}
    return {"cell_type": "markdown", "metadata": more, "source": _lines(shown)}


def _lines(text: str) -> list[str]:
    return text.splitlines(keepends=True)


def clean(text: str, project: Project) -> str:
    """Markdown of the site as a notebook shows it: no ids, no classes, no blocks."""
    text = KEPT.sub(lambda found: found["kept"] or "", text)
    shown, open_blocks = [], []
    for line in text.splitlines():
        opening = OPENING.fullmatch(line.strip())
        if opening and opening["name"] == "formula":
            tex = project.snippets / opening["argument"]
            if not tex.is_file():
                raise Problem(f"snippets/{opening['argument']} does not exist")
            shown.append("$$\n" + tex.read_text(encoding="utf-8").strip() + "\n$$")
            open_blocks.append((opening["marks"], None))
        elif opening:
            title = opening["argument"] or ""
            shown.append(f"<details><summary>{html.escape(title)}</summary>\n")
            open_blocks.append((opening["marks"], "\n</details>"))
        elif open_blocks and line.strip() == open_blocks[-1][0]:
            if (end := open_blocks.pop()[1]) is not None:
                shown.append(end)
        else:
            shown.append(line.rstrip())
    return re.sub(r"\n{3,}", "\n\n", "\n".join(shown)).strip("\n")


def _sealed(made: list[Made], meta: dict[str, Any]) -> str:
    for number, cell in enumerate(made, 1):
        cell["id"] = f"cell-{number}"
    atlas = {"meta": meta} if meta else {}
    whole = {
        "cells": made,
        "metadata": {**METADATA, "atlas": atlas},
        "nbformat": 4,
        "nbformat_minor": 5,
    }
    atlas["seal"] = seal(whole)
    return _dump(whole)


def _dump(notebook: Made) -> str:
    return json.dumps(notebook, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def seal(notebook: Made) -> str:
    """A checksum of all but itself, so that an edit by hand shows."""
    atlas = {k: v for k, v in notebook["metadata"]["atlas"].items() if k != "seal"}
    rest = {**notebook, "metadata": {**notebook["metadata"], "atlas": atlas}}
    return record.checksum(json.dumps(rest, sort_keys=True))


# The notebooks of a project


def refresh(
    project: Project, failed: set[Path], write: bool, force: bool = False
) -> tuple[list[Path], list[Problem]]:
    """Make every notebook anew; say which change, and what is wrong.

    A lab whose snippet has `failed`, or whose record waits for a run, keeps its own.
    """
    changed, problems = [], []
    for page in pages(project):
        snippet = snippet_of(project, page)
        if snippet in failed or not _fresh(snippet):
            continue
        try:
            text = make(project, page)
            if _replace(project, page.with_suffix(".ipynb"), text, write, force):
                changed.append(page.with_suffix(".ipynb"))
        except Problem as problem:
            problems.append(problem)
    problems += _orphans(project)
    return changed, problems


def _fresh(snippet: Path) -> bool:
    if not snippet.is_file():
        return True  # making the notebook says what is missing
    found = record.read(snippet)
    return found is not None and found.inputs == keys.inputs_key(snippet)


def _replace(project: Project, path: Path, text: str, write: bool, force: bool) -> bool:
    old = path.read_text(encoding="utf-8") if path.is_file() else None
    if old == text:
        return False
    if old is not None and not force and not untouched(old):
        raise Problem(
            "the notebook was edited by hand",
            file=project.relative(path),
            remedy=f"edit {path.stem}.md beside it and snippets/{path.stem}/"
            f"{cells.FILE}; then make results ARGS='{path.stem} --force'",
        )
    if write:
        record.replace(path, text.encode())
    return True


def untouched(text: str) -> bool:
    """Whether a notebook is as the build has written it."""
    try:
        notebook = json.loads(text)
        return notebook["metadata"]["atlas"]["seal"] == seal(notebook)
    except (ValueError, LookupError, TypeError, AttributeError):
        return False


def _orphans(project: Project) -> Iterator[Problem]:
    for path in sorted(project.docs.glob(f"*/{cells.FOLDER}/*.ipynb")):
        if not path.with_suffix(".md").is_file():
            yield Problem(
                "a notebook without its page",
                file=project.relative(path),
                remedy="delete it, or bring the page back",
            )


# From a notebook to the site


def meta(notebook: str) -> dict[str, Any]:
    """The front matter of the page that a notebook was made of."""
    return json.loads(notebook)["metadata"].get("atlas", {}).get("meta", {})


def markdown(exported: str) -> str:
    """The Markdown of a page in what mkdocs-jupyter made of its notebook."""
    return html.unescape(exported.partition(END)[0])


def published(notebook: str, uri: str, url_of: Callable[[str], str]) -> str:
    """A notebook to take away: its links lead to the site, nothing is for the build.

    `uri` is its path below the language; `url_of` knows the address of such a path.
    """

    def absolute(found: re.Match[str]) -> str:
        near = posixpath.join(posixpath.dirname(uri), found["path"])
        path = posixpath.normpath(near) if found["path"] else uri
        return url_of(path) + (found["anchor"] or "")

    content = json.loads(notebook)
    del content["metadata"]["atlas"]
    for cell in content["cells"]:
        cell["metadata"].pop("atlas", None)
        if cell["cell_type"] == "markdown":
            text = "".join(cell["source"])
            cell["source"] = _lines(LINK.sub(absolute, text))
    return _dump(content)
