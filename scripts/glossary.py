"""The terms of the site: their page, the way to it from a text, and wrong names.

`docs/glossary.yml` says what a thing is called in both languages. The directive

    /// glossary
    ///

lists all of it. On every other page the first mention of a term in a section leads to
its entry, with the definition as its title. A test finds names that are not the agreed
ones.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from xml.etree.ElementTree import Element, SubElement

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor
from markdown.util import AtomicString

from scripts import pieces, prose
from scripts.embed import Directive
from scripts.page import Page, current
from scripts.problem import Problem
from scripts.project import LANGUAGES, Project
from scripts.words import read_yaml

PAGE = "glossary.md"
FIELDS = {"zh", "en", "also", "says", "never", "pages"}
SECTION = {"h1", "h2"}
# What is clicked, read as code or as a title holds no links to terms.
CLOSED = {"a", "abbr", "button", "code", "dfn", "dt", "kbd", "math", "pre", "samp"}
CLOSED |= {"script", "style", "summary", "svg", "th", *(f"h{n}" for n in range(1, 7))}


@dataclass(frozen=True)
class Term:
    """A thing of the glossary; all but `id` and `pages` is by language."""

    id: str
    names: dict[str, str]
    says: dict[str, str]
    also: dict[str, list[str]] = field(default_factory=dict)
    never: dict[str, list[str]] = field(default_factory=dict)
    pages: tuple[str, ...] | None = None

    def called(self, language: str) -> list[str]:
        """All good names; in English a hyphen may stand for a space."""
        names = [self.names[language], *self.also.get(language, ())]
        joined = [name.replace(" ", "-") for name in names if language == "en"]
        return list(dict.fromkeys(names + joined))

    def title(self, language: str) -> str:
        """What a mention says when pointed at."""
        says = self.says[language]
        return f"{self.names['en']} · {says}" if language == "zh" else says

    def is_explained_on(self, page: str) -> bool:
        """Whether a mention on the page of this name leads to the definition."""
        return self.pages is None or page in self.pages


def path(project: Project) -> Path:
    return project.docs / "glossary.yml"


def terms(project: Project) -> tuple[Term, ...]:
    """All terms by their English names; none where there is no glossary."""
    file = path(project)
    return _load(file, file.stat().st_mtime_ns) if file.is_file() else ()


@cache
def _load(file: Path, _changed: int) -> tuple[Term, ...]:
    remedy = "an entry has zh, en and says, as the head of the file explains"
    content = read_yaml(file, "the glossary", remedy)
    try:
        found = [_term(name, entry) for name, entry in content.items()]
    except (AttributeError, LookupError, TypeError) as error:
        raise Problem(
            f"the glossary cannot be read: {error}",
            file=f"docs/{file.name}",
            remedy=remedy,
        ) from None
    return tuple(sorted(found, key=lambda term: term.names["en"].lower()))


def _term(name: str, entry: dict) -> Term:
    if unknown := set(entry) - FIELDS:
        raise KeyError(f"{name}: {', '.join(sorted(unknown))}?")
    return Term(
        name,
        {language: entry[language] for language in LANGUAGES},
        {language: entry["says"][language].strip() for language in LANGUAGES},
        entry.get("also", {}),
        entry.get("never", {}),
        tuple(entry["pages"]) if "pages" in entry else None,
    )


def pattern(name: str, language: str) -> str:
    """How a name is found in a text: in English in any case, and the plural too."""
    if language == "zh":
        return re.escape(name)
    word = re.escape(name)
    plural = f"{word[:-1]}ies" if name.endswith("y") else f"{word}e?s"
    return rf"(?i:(?<![\w-])(?:{plural}|{word})(?![\w-]))"


class Glossary(Directive):
    """Every term in both languages, the one of the page first, with its anchor."""

    NAME = "glossary"
    ARGUMENT = False

    def build(self, element: Element) -> None:
        element.tag = "dl"
        element.set("class", "glossary")
        here, other = sorted(LANGUAGES, key=lambda one: one != self.page.language)
        for term in terms(self.page.project):
            name = SubElement(element, "dt", {"id": term.id})
            name.append(pieces.text_element("dfn", term.names[here]))
            name.append(pieces.text_element("span", term.names[other], lang=other))
            element.append(pieces.text_element("dd", term.says[here]))
        self.keep(element)


class Terms(Treeprocessor):
    """Makes the first mention of a term in a section lead to its definition."""

    def __init__(self, md: Markdown, config: dict) -> None:
        super().__init__(md)
        self.config = config

    def run(self, root: Element) -> None:
        page: Page = current(self.config["language"], self.config["root"])
        if page.uri == PAGE:
            return
        name = Path(page.uri).stem
        found = [term for term in terms(page.project) if term.is_explained_on(name)]
        if found:
            _Linker(page, found).walk(root)


class _Linker:
    """One pass over a page: knows which terms the section has mentioned."""

    def __init__(self, page: Page, found: list[Term]) -> None:
        self.page = page
        names = {name: term for term in found for name in term.called(page.language)}
        longest = sorted(names, key=len, reverse=True)
        self.terms = [names[name] for name in longest]
        # Every name is a group of its own: the number of the group tells the term.
        groups = (f"({pattern(name, page.language)})" for name in longest)
        self.pattern = re.compile("|".join(groups))
        self.seen: set[str] = set()

    def walk(self, element: Element) -> None:
        """Link what the text of `element` and of all in it mentions first."""
        if element.tag in SECTION:
            self.seen.clear()
        if element.tag in CLOSED or "arithmatex" in element.get("class", ""):
            return
        children = list(element)
        element.text, links = self._cut(element.text)
        element[0:0] = links
        for child in children:
            self.walk(child)
            child.tail, links = self._cut(child.tail)
            place = list(element).index(child) + 1
            element[place:place] = links

    def _cut(self, text: str | None) -> tuple[str | None, list[Element]]:
        """The text up to the first link, and links with the text behind each."""
        links: list[Element] = []
        if not text or isinstance(text, AtomicString):
            return text, links
        first, start = text, 0
        for match in self.pattern.finditer(text):
            term = self.terms[match.lastindex - 1]
            if term.id in self.seen:
                continue
            self.seen.add(term.id)
            before = text[start : match.start()]
            if links:
                links[-1].tail = before
            else:
                first = before
            links.append(self._link(term, match[0]))
            start = match.end()
        if links:
            links[-1].tail = text[start:]
        return first, links

    def _link(self, term: Term, mention: str) -> Element:
        href = f"{self.page.up()}{PAGE}#{term.id}"
        title = term.title(self.page.language)
        return pieces.text_element("a", mention, class_="term", href=href, title=title)


def misnamed(text: str, language: str, project: Project) -> Iterator[tuple[str, Term]]:
    """What a line of Markdown calls by a name that is not the agreed one."""
    for piece in prose.pieces(prose.own_words(text)):
        if piece.kind != "text":
            continue
        for term in terms(project):
            for wrong in term.never.get(language, ()):
                if match := re.search(pattern(wrong, language), piece.text):
                    yield match[0], term


def check(page: Path, language: str, project: Project) -> list[Problem]:
    """The wrong names on a page, each with its line."""
    return [
        Problem(
            f"{wrong!r} is not what we call it",
            project.relative(page),
            line.number,
            remedy=f"write {term.names[language]} (docs/glossary.yml: {term.id})",
        )
        for line in prose.lines(page.read_text(encoding="utf-8"))
        for wrong, term in misnamed(line.text, language, project)
    ]
