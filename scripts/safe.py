"""Markdown: what an author writes is text, and never a script.

HTML in a page shows as text, but for the few tags of KEPT. A link goes to a page, not
to code; no attribute is code; nothing turns or hides the text around it.
"""

from __future__ import annotations

import re
from urllib.parse import urlsplit
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.inlinepatterns import HtmlInlineProcessor
from markdown.preprocessors import Preprocessor
from markdown.treeprocessors import Treeprocessor

from scripts.page import current
from scripts.plain import unseen
from scripts.problem import Problem

KEPT = r"(</?(?:kbd|sub|sup)>|<br>)"
SCHEMES = {"", "http", "https", "mailto"}
CONFLICT = re.compile(r"<{7} |>{7} ")
CODE = re.compile(r"on|style$|srcdoc$|formaction$", re.I)


class Source(Preprocessor):
    """Finds in the source of a page what its reader would not see, or should not."""

    def __init__(self, md: Markdown, config: dict) -> None:
        super().__init__(md)
        self.config = config

    def run(self, lines: list[str]) -> list[str]:
        for line in lines:
            if name := unseen(line):
                self._report(f"a character that nobody sees: {name}", line, "remove it")
            if CONFLICT.match(line):
                what = "the mark of a merge that was not finished"
                self._report(what, line, "choose one side")
        return lines

    def _report(self, what: str, line: str, remedy: str) -> None:
        page = current(self.config["language"], self.config["root"])
        page.report(Problem(what, page.name, page.locate(line), remedy=remedy))


class Attributes(Treeprocessor):
    """Finds links and attributes that are code."""

    def __init__(self, md: Markdown, config: dict) -> None:
        super().__init__(md)
        self.config = config

    def run(self, root: Element) -> None:
        for element in root.iter():
            for name, value in element.attrib.items():
                if CODE.match(name):
                    self._report(f"{name}={value}", f"{name}=")
                elif name in ("href", "src") and not _leads_to_a_page(value):
                    self._report(value, value.partition("(")[0])

    def _report(self, what: str, text: str) -> None:
        page = current(self.config["language"], self.config["root"])
        remedy = "link to a page; leave behaviour and looks to the theme"
        problem = Problem(
            f"code in a page: {what}", page.name, page.locate(text), remedy=remedy
        )
        page.report(problem)


def _leads_to_a_page(address: str) -> bool:
    """Whether a browser would not run it; it passes over spaces in a scheme."""
    try:
        return urlsplit(re.sub(r"\s", "", address)).scheme.lower() in SCHEMES
    except ValueError:
        return False


def register(md: Markdown, config: dict) -> None:
    md.preprocessors.deregister("html_block", strict=False)
    md.inlinePatterns.register(HtmlInlineProcessor(KEPT, md), "html", 90)
    md.preprocessors.register(Source(md, config), "loss-atlas-source", 40)
    md.treeprocessors.register(Attributes(md, config), "loss-atlas-attributes", 0.5)
