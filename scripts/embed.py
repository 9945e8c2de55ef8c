"""Markdown directives: a snippet with its result, tables, formulas, the card.

    /// snippet | SmoothL1Loss/basic.py
        show: code output figure
        alt: "what the picture shows"

    The caption.
    ///

Every directive names a file in snippets/; nothing it shows is typed into the page.
"""

from __future__ import annotations

import difflib
from abc import abstractmethod
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element, SubElement

from markdown.util import AtomicString
from pymdownx.blocks.block import Block, type_any

from scripts import cells, pieces, record
from scripts.keys import inputs_key
from scripts.page import Page, current
from scripts.problem import Problem
from scripts.record import Record
from scripts.words import translate

PARTS = ("code", "output", "figure")
MARKS = {"wrong": "wrong way", "right": "right way"}


class Directive(Block):
    """What all directives share: finding files, saying what is wrong and where."""

    ARGUMENT = True
    CONTENT = False

    def on_create(self, parent: Element) -> Element:
        self.page: Page = current(self.config["language"], self.config["root"])
        self.line = self.page.locate_directive(self.NAME, self.argument)
        self.failed = False
        element = SubElement(parent, "div")
        try:
            self.build(element)
        except Problem as problem:
            self.fail(element, problem)
        return element

    @abstractmethod
    def build(self, element: Element) -> None:
        """Fill `element`; raise `Problem` for what cannot be shown."""

    def on_end(self, block: Element) -> None:
        if self.failed:
            return
        try:
            self.finish(block)
        except Problem as problem:
            self.fail(block, problem)

    def finish(self, element: Element) -> None:
        """Look at the content of the directive once it has been read."""
        if not self.CONTENT and self.content(element):
            raise Problem("takes no content", remedy="close it with /// at once")

    def content(self, element: Element) -> list[Element]:
        """The elements that the content of the directive became."""
        return [child for child in element if child not in self.made]

    def fail(self, element: Element, problem: Problem) -> None:
        """Report `problem` at this directive and show it in its place."""
        if problem.file is None:
            problem.file, problem.line = self.page.name, self.line
            problem.what = f"{self.NAME} | {self.argument}: {problem.what}"
        self.failed = True
        self.page.report(problem)
        element.clear()
        element.extend(pieces.problem(problem))
        element.attrib.update({"class": "problem", "role": "alert"})

    def word(self, text: str) -> str:
        return translate(text, self.page.language, self.page.project.words)

    def file(self, suffix: str) -> Path:
        """The file in snippets/ that the argument names."""
        path = self.page.project.snippets / self.argument
        self.page.read.add(str(path))  # though it may not be opened now
        if path.suffix == suffix and path.is_file():
            return path
        around = self.page.project.snippets.glob(f"*/*{suffix}")
        names = [f"{p.parent.name}/{p.name}" for p in around]
        near = difflib.get_close_matches(self.argument, names, n=3)
        raise Problem(
            f"snippets/{self.argument} does not exist",
            remedy=f"did you mean {' or '.join(near)}?" if near else "write it first",
        )

    def record(self) -> tuple[Path, Record]:
        """The snippet that the argument names and its recorded result."""
        snippet = self.file(".py")
        project = self.page.project
        if snippet in self.page.failures:
            raise self.page.failures[snippet]
        found = record.read(snippet)
        if found is None or found.inputs != inputs_key(snippet):
            name = f"{snippet.parent.name}/{snippet.stem}"
            raise Problem(
                "its recorded result is missing or stale",
                file=project.relative(snippet),
                remedy=f"make results ARGS={name}",
            )
        return snippet, found

    @property
    def made(self) -> list[Element]:
        return self._made

    def keep(self, element: Element) -> None:
        """From here on, what is added to `element` is the directive's content."""
        self._made = list(element)


class Snippet(Directive):
    """The code, what it printed, its figures; the content is caption or notes."""

    NAME = "snippet"
    CONTENT = True
    OPTIONS = {
        "show": ("", type_any),
        "highlight": ("", type_any),
        "notes": ("", type_any),
        "mark": ("", type_any),
        "alt": ("", type_any),
        "fold": ("", type_any),
        "fold-code": ("", type_any),
    }

    def build(self, element: Element) -> None:
        self.snippet, self.result = self.record()
        self.source = self.snippet.read_text(encoding="utf-8")
        self.fill(element)

    def fill(self, element: Element) -> None:
        self.parts = self._parts()
        self.figure = None
        element.set("class", "snippet")
        if mark := self.options["mark"]:
            self._mark(element, mark)
        if "code" in self.parts:
            self._code(element)
        if "output" in self.parts:
            element.extend(pieces.output(self.result))
        if "figure" in self.parts:
            self._figures(element)
        self.keep(element)

    def _parts(self) -> list[str]:
        has = {
            "code": True,
            "output": self.result.printed or self.result.warnings or self.result.error,
            "figure": self.result.figures,
        }
        asked = str(self.options["show"]).split()
        for part in asked:
            if part not in PARTS:
                raise Problem(f"show: {part}?", remedy=f"any of {' '.join(PARTS)}")
            if not has[part]:
                raise Problem(f"the snippet has no {part}", remedy="see its record")
        return asked or [part for part in PARTS if has[part]]

    def _mark(self, element: Element, mark: str) -> None:
        if mark not in MARKS:
            raise Problem(f"mark: {mark}?", remedy=f"one of {', '.join(MARKS)}")
        element.set("class", f"snippet {mark}")
        element.set("data-label", self.word(MARKS[mark]))

    def _code(self, element: Element) -> None:
        highlight = lines(self.options["highlight"], self.source)
        notes = lines(self.options["notes"], self.source)
        self._name(element)
        self.code = pieces.code(self.md, self.source, highlight, notes)
        element.append(self.code)

    def _name(self, element: Element) -> None:
        element.append(pieces.file_name(self.page, self.snippet, self.word("download")))

    def _figures(self, element: Element) -> None:
        alts = self.options["alt"]
        alts = alts if isinstance(alts, list) else [alts] * bool(alts)
        if len(alts) != len(self.result.figures):
            raise Problem(
                f"{len(self.result.figures)} figures, but {len(alts)} alt texts",
                remedy='alt: "what the picture shows" (a YAML list for several)',
            )
        for svg, alt in zip(self.result.figures, alts, strict=True):
            self.figure = SubElement(element, "figure", {"class": "figure"})
            markup = pieces.figure(svg, alt, self.word)
            self.figure.text = self.md.htmlStash.store(markup)

    def finish(self, element: Element) -> None:
        content = self.content(element)
        for child in content:
            element.remove(child)
        if self.options["notes"]:
            self._annotate(element, content)
        elif self.figure is not None:
            self._caption(content)
        elif content:
            raise Problem("takes no content", remedy="a caption belongs to a figure")
        if title := self.options["fold"]:
            pieces.fold(element, str(title))
        elif title := self.options["fold-code"]:
            self._fold_code(element, str(title))

    def _fold_code(self, element: Element, title: str) -> None:
        if "code" not in self.parts or self.options["notes"]:
            raise Problem(
                "fold-code: no code to fold", remedy="show the code, no notes"
            )
        inside = Element("div", {"class": "snippet"})
        for part in list(element)[: list(element).index(self.code) + 1]:
            element.remove(part)
            inside.append(part)
        pieces.fold(inside, title)
        element.append(inside)

    def _annotate(self, element: Element, content: list[Element]) -> None:
        count = len(lines(self.options["notes"], self.source))
        if [c.tag for c in content] != ["ol"] or len(content[0]) != count:
            raise Problem(
                f"notes: {self.options['notes']} wants {count} items",
                remedy="the content is one numbered list, an item for each line",
            )
        # Material looks for the list right behind the code block.
        element.insert(list(element).index(self.code) + 1, content[0])

    def _caption(self, content: list[Element]) -> None:
        if [c.tag for c in content] != ["p"]:
            raise Problem(
                "the figure has no caption"
                if not content
                else "the caption is too long",
                remedy="write one paragraph as the content of the directive",
            )
        caption = SubElement(self.figure, "figcaption")
        caption.append(content[0])


class Cell(Snippet):
    """One cell of a lab, with what it printed and drew; the content is as above."""

    NAME = "cell"
    OPTIONS = {"name": ("", type_any), **Snippet.OPTIONS}

    def build(self, element: Element) -> None:
        self.snippet, whole = self.record()
        name = str(self.options["name"])
        file = self.page.project.relative(self.snippet)
        source = self.snippet.read_text(encoding="utf-8")
        found = {cell.name: cell for cell in cells.cut(source, file)}
        if name not in found:
            raise Problem(
                f"name: {name or '?'} is no cell of {file}",
                remedy=f"it has: {', '.join(found)}",
            )
        self.source, self.result = found[name].code.strip("\n"), whole.cell(name)
        self.fill(element)

    def _name(self, element: Element) -> None:
        """Nothing: the head of the page names the file that all cells are in."""


class Lab(Directive):
    """Where the code of a lab is to be had: its notebook and its file."""

    NAME = "lab"

    def build(self, element: Element) -> None:
        snippet, _ = self.record()
        element.set("class", "card lab")
        element.append(pieces.lab_links(self.page, snippet, self.word))
        self.keep(element)


class Formula(Directive):
    """A formula from a .tex file, displayed."""

    NAME = "formula"

    def build(self, element: Element) -> None:
        path = self.file(".tex")
        tex = SubElement(element, "x-tex")
        tex.set("data-file", self.page.project.relative(path))
        tex.text = AtomicString(path.read_text(encoding="utf-8").strip())
        self.keep(element)


class Table(Directive):
    """Tensors that a snippet ended with, as a table."""

    NAME = "table"
    OPTIONS = {"columns": ("", type_any)}

    def build(self, element: Element) -> None:
        _, result = self.record()
        names = str(self.options["columns"]).split()
        if not names:
            raise Problem("no columns", remedy="columns: input target loss")
        tensors = [self._tensor(result, name) for name in names]
        if len(names) == 1 and len(tensors[0]["shape"]) == 2:
            heads, rows = None, tensors[0]["data"]
        else:
            heads, rows = names, self._rows(names, tensors)
        element.append(pieces.values_table(heads, rows))
        self.keep(element)

    def _tensor(self, result: Record, name: str) -> dict[str, Any]:
        value = result.values.get(name)
        if not isinstance(value, dict) or "data" not in value:
            tensors = [k for k, v in result.values.items() if "data" in (v or ())]
            raise Problem(
                f"the snippet ends without a small tensor {name!r}",
                remedy=f"it has: {', '.join(tensors) or 'none'}",
            )
        return value

    def _rows(self, names: list[str], tensors: list[dict[str, Any]]) -> list[list]:
        shapes = [tuple(tensor["shape"]) for tensor in tensors]
        if len(set(shapes)) > 1 or len(shapes[0]) != 1:
            told = ", ".join(f"{n} {s}" for n, s in zip(names, shapes, strict=True))
            raise Problem(f"columns must be 1-D and of one length: {told}")
        return list(zip(*(tensor["data"] for tensor in tensors), strict=True))


class Rows(Directive):
    """A table that a snippet has put together: it ends with a list `rows` of dicts.

    The keys are the heads. Words are translated, `code` stands in backticks, the name
    of a loss leads to its page.
    """

    NAME = "rows"

    def build(self, element: Element) -> None:
        snippet, result = self.record()
        rows = result.values.get("rows")
        if not isinstance(rows, list) or not rows or not isinstance(rows[0], dict):
            raise Problem(
                "the snippet does not end with a list `rows` of dicts",
                file=self.page.project.relative(snippet),
                remedy='rows = [{"loss": "MSELoss", "divisor": 6}, …], at most 8 KiB',
            )
        if uneven := next((row for row in rows if row.keys() != rows[0].keys()), None):
            raise Problem(
                f"the keys of a row are {list(uneven)}",
                file=self.page.project.relative(snippet),
                remedy=f"the same in all rows: {list(rows[0])}",
            )
        element.append(pieces.rows_table(rows, self._cell))
        self.keep(element)

    def _cell(self, tag: str, text: str) -> Element:
        page = self.page
        if (page.project.docs / page.language / "losses" / f"{text}.md").is_file():
            cell = Element(tag)
            link = SubElement(cell, "a", {"href": f"{page.up()}losses/{text}.md"})
            link.append(pieces.class_name(text, self.md))
            return cell
        return pieces.with_code(tag, self.word(text))


class Downloads(Directive):
    """The notebook of a page and the files of the code it shows."""

    NAME = "downloads"
    ARGUMENT = False

    def build(self, element: Element) -> None:
        element.set("class", "downloads")
        element.extend(pieces.downloads(self.page, self.word))
        self.keep(element)


class Card(Directive):
    """What a practitioner wants to know first, from the loss's card.py."""

    NAME = "card"

    def build(self, element: Element) -> None:
        loss = self.argument
        self.argument = f"{loss}/card.py"
        snippet, result = self.record()
        card = result.values.get("card")
        if not isinstance(card, dict) or "signature" not in card:
            raise Problem(
                "card.py does not end with a dict `card`",
                file=self.page.project.relative(snippet),
                remedy="card = about(nn.…) | {…} (scripts/probe.py)",
            )
        element.set("class", "card")
        element.extend(pieces.card(self.page, loss, card, self.word))
        self.keep(element)


class Calls(Directive):
    """Calls that were made, with shapes, dtypes and what came of them."""

    NAME = "calls"

    def build(self, element: Element) -> None:
        snippet, result = self.record()
        calls = result.values.get("calls")
        if not isinstance(calls, list):
            raise Problem(
                "the snippet does not end with a list `calls`",
                file=self.page.project.relative(snippet),
                remedy="calls = [call(loss, input, target), …] (scripts/probe.py)",
            )
        element.append(pieces.calls_table(calls, self.word))
        self.keep(element)


class Error(Directive):
    """A recorded message of torch; the content says what it means and the fix."""

    NAME = "error"
    CONTENT = True

    def build(self, element: Element) -> None:
        self.snippet, result = self.record()
        element.attrib.update({"class": "message", "id": anchor(self.snippet)})
        element.append(pieces.message(result))
        self.keep(element)

    def finish(self, element: Element) -> None:
        if not self.content(element):
            raise Problem("says nothing", remedy="write what it means and the fix")
        inside = SubElement(element, "div", {"class": "snippet raises"})
        source = self.snippet.read_text(encoding="utf-8")
        inside.append(pieces.file_name(self.page, self.snippet, self.word("download")))
        inside.append(pieces.code(self.md, source))
        pieces.fold(inside, self.word("code that says this"))


DIRECTIVES = (Snippet, Cell, Lab, Formula, Table, Rows, Card, Calls, Error, Downloads)


def anchor(snippet: Path) -> str:
    """Where on the page of its loss the message of a snippet stands."""
    return snippet.stem.replace("_", "-")


def lines(numbers: Any, source: str) -> list[int]:
    """`4 6-8` as [4, 6, 7, 8]; a `Problem` for a line that the source lacks."""
    found = []
    for part in str(numbers).split():
        first, _, last = part.partition("-")
        if not (first.isdecimal() and (last or first).isdecimal()):
            raise Problem(f"{numbers!r} are not line numbers", remedy="as in: 4 6-8")
        found += range(int(first), int(last or first) + 1)
    there = len(source.splitlines())
    if found and not 1 <= min(found) <= max(found) <= there:
        raise Problem(f"line {max(found)} of {there}", remedy="count again")
    return found
