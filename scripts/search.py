"""What Material's search lacks: the last character of a Chinese word, and synonyms.

The index says which terms a section holds; a reader may know them by another name, one
that the site avoids, or the one of the other language. The section is found by it, too.
"""

from __future__ import annotations

import json
import re
from pathlib import Path

import jieba
from material.plugins.search.plugin import SearchIndex
from mkdocs.structure.pages import Page

from scripts import glossary
from scripts.glossary import Term
from scripts.problem import Problem
from scripts.project import LANGUAGES

INDEX = "search/search_index.json"
WORKER = re.compile(r"assets/javascripts/workers/search\.\w+\.min\.js")
# Material cuts what was typed into words of the index by two loops that both stop one
# character early: 对齐 is looked up as 对, 交叉熵 as 交叉. And the star that it puts
# behind each word comes again later; with two a word that was found counts as missing.
SHORT = (
    (re.compile(r"(let (\w)=\w\+1;\2<)(\w\.length;\2\+\+\)\w\.slice)"), r"\1=\3"),
    (re.compile(r"(\w\[\w\]&&\w<\w\.length)-1(&&\()"), r"\1\2"),
    (re.compile(r'(\]\.join\(")\*(?= "\))'), r"\1"),
)
# Formulas and figures; none of them holds another element of its own kind.
LEFT_OUT = re.compile(
    r'<(x-tex|svg|div(?=[^>]* class="formula"))\b[^>]* data-search-exclude[^>]*>'
    r".*?</\1>",
    re.S,
)
# A word of highlighted code: what counts is the text in it.
TOKEN = re.compile(r'<span class="\w+">([^<]*)</span>')
HAN = re.compile(r"[\u4e00-\u9fff]+")
CUT = "\u200b"  # stands between the words of a Chinese text in the index


def mend(worker: str) -> str:
    """The script of Material's search, made to read a Chinese query to its end."""
    for short, mended in SHORT:
        worker, found = short.subn(mended, worker)
        if found != 1:
            raise Problem(
                "Material's search is not the one that this mends",
                remedy="see in its `segment` whether it now reads the last character "
                "of a query; mend scripts/search.py or drop it",
            )
    return worker


def lighten(index: SearchIndex) -> None:
    """Let the index pass over what it would parse, tag by tag, and leave out."""
    add = index.add_entry_from_context

    def add_lighter(page: Page) -> None:
        content = page.content
        page.content = TOKEN.sub(r"\1", LEFT_OUT.sub("", content))
        try:
            add(page)
        finally:
            page.content = content

    index.add_entry_from_context = add_lighter


def enrich(file: Path, language: str, terms: tuple[Term, ...]) -> None:
    """Add other names of the terms that a section mentions to its entry."""
    index = json.loads(file.read_text("utf-8"))
    for entry in index["docs"]:
        enrich_entry(entry, language, terms)
    write(file, index)


def enrich_entry(entry: dict[str, str], language: str, terms: tuple[Term, ...]) -> None:
    """Add to an entry what else the terms that it mentions are called."""
    text = (entry["title"] + "\n" + entry["text"]).replace(CUT, "")
    plain = text.lower()
    for term in terms:
        if not any(stem(name) in plain for name in term.called(language)):
            continue  # told without a pattern, as most are
        if names := unsaid(term, text, language):
            # A paragraph each: a result shows those that hold what was typed.
            names.insert(0, term.names[language])
            said = " · ".join(cut(name, term, language) for name in names)
            entry["text"] += f"<p>{said}</p>"


def stem(name: str) -> str:
    """What every form of a name holds in small letters, its plural too."""
    return name.lower().removesuffix("y")


def write(file: Path, index: dict) -> None:
    file.write_text(json.dumps(index, separators=(",", ":")), "utf-8")


def unsaid(term: Term, text: str, language: str) -> list[str]:
    """The names of a term that a text does not use, if it uses one."""
    called = (glossary.pattern(name, language) for name in term.called(language))
    if not re.search("|".join(called), text):
        return []
    others = [term.names[other] for other in LANGUAGES if other != language]
    names = [*term.also.get(language, ()), *term.never.get(language, ()), *others]
    return [name for name in names if name.lower() not in text.lower()]


def cut(name: str, term: Term, language: str) -> str:
    """A name as the index holds it: its Chinese in words, as jieba cuts the pages.

    A name that no page uses stays one word, so that it is found as it is typed.
    """

    def words(han: re.Match[str]) -> str:
        whole = name in term.never.get(language, ())
        return CUT + CUT.join([han[0]] if whole else jieba.cut(han[0])) + CUT

    return HAN.sub(words, name)
