"""Markdown: formulas become KaTeX HTML while the page is built, or the build stops.

Takes what `pymdownx.arithmatex` (generic) leaves of `$…$` and `$$…$$`, and the
elements `x-tex` that the formula directive makes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor

from scripts.katex import Refused, katex
from scripts.page import current
from scripts.problem import Problem

HAN = r"\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f“”‘’"
SOFT_BREAK = re.compile(rf"(?<=[{HAN}])\n(?=[{HAN}])")
LEFT_OVER = re.compile(r"\$|\\\(|\\\[|\\begin\{")
DIRECTIVE = re.compile(r"^/{3,}\s*([\w-]*)", re.MULTILINE)
HEADING = re.compile(r"h[1-6]")
VERBATIM = {"code", "pre", "script", "style"}


class Formulas(Treeprocessor):
    """Renders formulas and finds what Markdown silently left as text."""

    def __init__(self, md: Markdown, config: dict) -> None:
        super().__init__(md)
        self.config = config

    def run(self, root: Element) -> None:
        self.page = current(self.config["language"], self.config["root"])
        found = list(self._walk(root, heading=None))
        katex().prepare([(tex, display) for _, tex, display in found])
        for element, tex, display in found:
            self._replace(element, tex, display)

    def _walk(
        self, element: Element, heading: Element | None
    ) -> Iterator[tuple[Element, str, bool]]:
        if element.tag in VERBATIM:
            return
        if is_formula(element):
            if heading is not None:
                self._refuse_heading(heading)
            yield element, *source(element)
            return
        if HEADING.fullmatch(str(element.tag)):
            heading = element
        element.text = self._text(element.text)
        for child in element:
            yield from self._walk(child, heading)
            child.tail = self._text(child.tail)

    def _text(self, text: str | None) -> str | None:
        if not text:
            return text
        if match := LEFT_OVER.search(text):
            self._report(
                "TeX is left in the text",
                _line_around(text, match)[-60:],
                r"blank lines around $$, no | in a table cell; a dollar is \$",
            )
        if match := DIRECTIVE.search(text):
            self._report(
                f"a directive that is not understood: {match[1] or '///'}",
                text.strip(),
                "check its name, its options and its closing ///",
            )
        return SOFT_BREAK.sub("", text)

    def _refuse_heading(self, heading: Element) -> None:
        self._report(
            "a formula in a heading",
            "".join(heading.itertext()).strip(),
            "titles and menus cannot show it: say it in words",
        )

    def _report(self, what: str, detail: str, remedy: str) -> None:
        line = self.page.locate(detail)
        self.page.report(Problem(what, self.page.name, line, detail, remedy))

    def _replace(self, element: Element, tex: str, display: bool) -> None:
        try:
            html = katex().render(tex, display)
        except Refused as refused:
            self.page.report(self._refused(element, tex, str(refused)))
            html = ""
        tail = element.tail
        keep = {"data-search-exclude": "1"}
        element.clear()
        element.attrib.update(keep)
        # Material's search compares excluded elements by tag: it must not be a span.
        element.tag = "div" if display else "x-tex"
        if display:
            element.set("class", "formula")
        element.text, element.tail = self.md.htmlStash.store(html), tail

    def _refused(self, element: Element, tex: str, said: str) -> Problem:
        file, line = element.get("data-file"), 1
        if file is None:
            file, line = self.page.name, self.page.locate(tex.splitlines()[0])
        return Problem(
            f"KaTeX refuses a formula: {said}", file, line, tex, "correct the TeX"
        )


def _line_around(text: str, match: re.Match[str]) -> str:
    start = text.rfind("\n", 0, match.start()) + 1
    return f"{text[start : match.end() + 40]}".partition("\n")[0].strip()


def is_formula(element: Element) -> bool:
    classes = (element.get("class") or "").split()
    return element.tag == "x-tex" or "arithmatex" in classes


def source(element: Element) -> tuple[str, bool]:
    """The TeX of an element and whether it is displayed."""
    text = "".join(element.itertext()).strip()
    if element.tag == "x-tex":
        return text, True
    display = text.startswith(r"\[")
    # arithmatex escapes a displayed formula for HTML, but not an inline one.
    text = unescape(text) if display else text
    return text[2:-2].strip(), display
