"""What the files of the built site tell, on every page of both languages."""

import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from urllib.parse import unquote, urldefrag, urljoin, urlsplit
from xml.etree import ElementTree

import pytest
from bs4 import BeautifulSoup, Tag
from bs4.element import NavigableString

from scripts.playground import LOSSES as PLAYGROUNDS
from scripts.project import LANGUAGES, here
from tests.site.built import ADDRESS, BASE, PAGES, sources

Documents = dict[str, BeautifulSoup]
Links = list[tuple[str, Tag, str]]

HOST = urlsplit(ADDRESS).netloc
LINKING = {"href", "src", "data", "poster", "action", "xlink:href"}
REFERRING = {"for", "aria-labelledby", "aria-describedby", "aria-controls"}
HAN = re.compile(r"[\u4e00-\u9fff]")
MARKUP = re.compile(r"\$\$|///|\\[(\[]|\*\*|\]\(|\{ ?[#.:]\s?\w|&\w+;")
TEX = re.compile(r"\\[a-zA-Z]+|amp;|\$")
CODE = {"code", "pre", "samp", "kbd", "script", "style", "math"}
STYLE_LINK = re.compile(r"(?:url\(|@import)\s*['\"]?((?:https?:)?//[^)'\"]*)")
MACHINE = re.compile(r"(?<![\w.])/(?:home|root|tmp|Users|private|var/folders)/\w+")


@pytest.fixture
def pages(documents: Documents) -> Documents:
    """The pages of both languages, without those for lost readers."""
    return {
        page: document
        for page, document in documents.items()
        if page.startswith(LANGUAGES) and not page.endswith("404.html")
    }


@pytest.fixture(scope="session")
def links(documents: Documents) -> Links:
    """Every address that a page names: the page, the element, the address."""
    return [
        (page, element, link)
        for page, document in documents.items()
        for element in document.find_all(True)
        for link in named_by(element)
    ]


def named_by(element: Tag) -> Iterator[str]:
    for name in LINKING & element.attrs.keys():
        yield element[name]
    for candidate in filter(None, element.get("srcset", "").split(",")):
        yield candidate.split()[0]


def ids(document: BeautifulSoup) -> list[str]:
    return [element["id"] for element in document.find_all(id=True)]


def target(site: Path, address: str) -> Path | None:
    """The file that a server shows at an address of the site, or None."""
    path = unquote(urlsplit(address).path)
    file = site / path.removeprefix(BASE)
    file = file / "index.html" if path.endswith("/") else file
    return file if path.startswith(BASE) and file.is_file() else None


def test_every_page_is_built_in_both_languages(pages: Documents) -> None:
    assert sources("zh") == sources("en")
    assert set(pages) == {f"{lang}/{page}" for lang in LANGUAGES for page in PAGES}


def test_links_lead_somewhere(site: Path, documents: Documents, links: Links) -> None:
    anchors = {
        target(site, ADDRESS + page): set(ids(document))
        for page, document in documents.items()
    }
    faults = []
    for page, element, link in links:
        address, anchor = urldefrag(urljoin(ADDRESS + page, link))
        file = target(site, address)
        if urlsplit(address).netloc == HOST and (
            file is None or (anchor and unquote(anchor) not in anchors[file])
        ):
            faults.append(f"{page}: <{element.name}> {link}")
    assert not faults, "\n".join(faults)


def test_links_hold_at_any_address(links: Links) -> None:
    faults = []
    for page, element, link in links:
        # Shown in the place of any page, this one has to start at the root.
        lost = page.endswith("404.html")
        whole = {"canonical", "alternate"} & set(element.get("rel", ()))
        if link.startswith(("/", ADDRESS)) and not lost and not whole:
            faults.append(f"{page}: <{element.name}> {link}")
    assert not faults, "\n".join(faults)


def test_nothing_comes_from_a_third_party(site: Path, links: Links) -> None:
    faults = [
        f"{page}: <{element.name}> {link}"
        for page, element, link in links
        if element.name != "a" and urlsplit(link).netloc not in ("", HOST)
    ]
    for file in site.rglob("*.css"):
        found = STYLE_LINK.findall(file.read_text(encoding="utf-8"))
        faults += [f"{file.relative_to(site)}: {link}" for link in found]
    assert not faults, "\n".join(faults)


def test_ids_are_unique(documents: Documents) -> None:
    faults = [
        f"{page}: #{name} {count} times"
        for page, document in documents.items()
        for name, count in Counter(ids(document)).items()
        if count > 1
    ]
    assert not faults, "\n".join(faults)


def test_elements_that_are_referred_to_exist(documents: Documents) -> None:
    faults = []
    for page, document in documents.items():
        there = set(ids(document))
        for element in document.find_all(True):
            for name, value in element.attrs.items():
                referred = re.findall(r"url\(#([^)]+)\)", str(value))
                if name in REFERRING:
                    referred += str(value).split()
                faults += [
                    f"{page}: <{element.name} {name}={value!r}>"
                    for one in referred
                    if one not in there
                ]
    assert not faults, "\n".join(faults)


def test_head_of_every_page(pages: Documents) -> None:
    faults = []
    for page, document in pages.items():
        language = page.split("/")[0]
        if document.html.get("lang") != language:
            faults.append(f"{page}: lang is {document.html.get('lang')!r}")
        if not document.title or not document.title.get_text(strip=True):
            faults.append(f"{page}: no title")
        found = document.select_one("meta[name=description]")
        description = found["content"] if found else ""
        if not description or bool(HAN.search(description)) != (language == "zh"):
            faults.append(f"{page}: description is {description!r}")
        canonical = [link["href"] for link in document.select("link[rel=canonical]")]
        if canonical != [ADDRESS + page]:
            faults.append(f"{page}: canonical is {canonical}")
    assert not faults, "\n".join(faults)


@pytest.mark.parametrize("what", ["title", "meta[name=description]"])
def test_no_two_pages_call_themselves_the_same(pages: Documents, what: str) -> None:
    called = defaultdict(list)
    for page, document in pages.items():
        element = document.select_one(what)
        called[element.get("content") or element.get_text(strip=True)].append(page)
    faults = [f"{same}: {text}" for text, same in called.items() if len(same) > 1]
    assert not faults, "\n".join(faults)


def test_translations_are_named(site: Path, pages: Documents) -> None:
    faults = []
    for page, document in pages.items():
        path = page.split("/", 1)[1]
        wanted = {code: f"{ADDRESS}{code}/{path}" for code in LANGUAGES}
        wanted["x-default"] = f"{ADDRESS}en/{path}" if path else ADDRESS
        found = {
            link["hreflang"]: link["href"]
            for link in document.head.select("link[hreflang]")
            if "alternate" in link["rel"]
        }
        if found != wanted or not all(target(site, url) for url in found.values()):
            faults.append(f"{page}: {found}")
    assert not faults, "\n".join(faults)


@pytest.mark.parametrize("language", LANGUAGES)
def test_sitemap_names_every_page(site: Path, language: str) -> None:
    elements = list(ElementTree.parse(site / language / "sitemap.xml").iter())
    named = {element.text for element in elements if element.tag.endswith("}loc")}
    assert named == {f"{ADDRESS}{language}/{page}" for page in PAGES}
    translations = [e.get("href") for e in elements if e.get("hreflang")]
    assert len(translations) == len(PAGES) * (len(LANGUAGES) + 1)
    assert [url for url in translations if not target(site, url)] == []


def test_headings_are_in_order(pages: Documents) -> None:
    faults = []
    for page, document in pages.items():
        levels = [int(h.name[1]) for h in document.find_all(re.compile("^h[1-6]$"))]
        jumps = [pair for pair in pairwise(levels) if pair[1] > pair[0] + 1]
        if levels[:1] != [1] or levels.count(1) > 1 or jumps:
            faults.append(f"{page}: {levels}, jumps: {jumps}")
    assert not faults, "\n".join(faults)


def test_formulas_are_rendered(pages: Documents) -> None:
    faults = []
    rendered = 0
    for page, document in pages.items():
        formulas = document.select(".katex-html")
        rendered += len(formulas)
        raw = [f for f in formulas if TEX.search(f.get_text())]
        raw += document.select(".katex-error, .arithmatex")
        faults += [f"{page}: {element.get_text()[:80]}" for element in raw]
    assert rendered
    assert not faults, "\n".join(faults)


def said_by(document: BeautifulSoup) -> Iterator[str]:
    """What a page says outside code and formulas, aloud too."""
    for element in document.select("meta[content], [aria-label], [alt], [title]"):
        for name in ("content", "aria-label", "alt", "title"):
            yield element.get(name, "")
    for text in document.find_all(string=True):
        if type(text) is NavigableString and not is_code(text.parent):
            yield text


def is_code(element: Tag) -> bool:
    return any(e.name in CODE for e in (element, *element.parents))


def test_no_markup_is_left_in_the_text(pages: Documents) -> None:
    faults = [
        f"{page}: {text.strip()[:120]}"
        for page, document in pages.items()
        for text in said_by(document)
        if MARKUP.search(text)
    ]
    assert not faults, "\n".join(faults)


def test_pictures_have_words(documents: Documents) -> None:
    faults = []
    for page, document in documents.items():
        wanted = HAN if page.startswith("zh") else re.compile(r"\w")
        for picture in document.select("img, svg[role=img], figure svg"):
            words = picture.get("alt") or picture.get("aria-label") or ""
            if not wanted.search(words):
                faults.append(f"{page}: <{picture.name}> {words!r}")
    assert not faults, "\n".join(faults)


def test_downloads_are_the_snippets(site: Path, links: Links) -> None:
    downloads = [
        each
        for each in links
        if each[1].has_attr("download") and "snippets/" in each[2]
    ]
    faults = []
    for page, _, link in downloads:
        file = target(site, urljoin(ADDRESS + page, link))
        original = here().snippets / link.partition("snippets/")[2]
        if file is None or file.read_bytes() != original.read_bytes():
            faults.append(f"{page}: {link}")
    assert downloads
    assert not faults, "\n".join(faults)


def test_chinese_words_in_english_pages_are_marked(pages: Documents) -> None:
    """So that they are read aloud, and set, as Chinese."""
    faults = []
    for page, document in pages.items():
        for text in document.body.find_all(string=HAN):
            if text.find_parent(lang=True)["lang"] != "zh":
                faults.append(f"{page}: {text.strip()[:80]}")
    assert not faults, "\n".join(faults)


def test_playground_waits_behind_a_figure(pages: Documents) -> None:
    """The figure is what a reader without scripts has."""
    held = {page: one for page, one in pages.items() if one.select("loss-playground")}
    shown = {f"{lang}/losses/{loss}/" for lang in LANGUAGES for loss in PLAYGROUNDS}
    assert held.keys() == shown
    for page, document in held.items():
        assert document.select_one("loss-playground").has_attr("hidden"), page
        assert document.select_one("article svg.fig"), page


@pytest.mark.parametrize("language", LANGUAGES)
def test_search_index_is_of_its_language(
    site: Path, pages: Documents, language: str
) -> None:
    file = site / language / "search" / "search_index.json"
    anchors = {page: set(ids(document)) for page, document in pages.items()}
    faults, whole = [], set()
    for entry in json.loads(file.read_text(encoding="utf-8"))["docs"]:
        path, anchor = urldefrag(entry["location"])
        chinese = HAN.search(entry["title"]) is not None
        if not anchor:
            whole.add(path)
        elif unquote(anchor) not in anchors[f"{language}/{path}"]:
            faults.append(f"{path}: no #{anchor}")
        # A section may be headed by the name of a parameter, in Chinese too.
        if chinese != (language == "zh") and (chinese or not anchor):
            faults.append(f"{path}#{anchor} is called {entry['title']!r}")
    assert whole == set(PAGES)
    assert not faults, "\n".join(faults)


def test_records_and_sources_are_not_published(site: Path) -> None:
    files = [path for path in site.rglob("*") if path.is_file()]
    unwanted = {".out", ".tex", ".md", ".yml", ".pyc", ".tmp", ".mplstyle"}
    assert not [path for path in files if path.suffix in unwanted]
    json_files = {path.name for path in files if path.suffix == ".json"}
    assert json_files == {"search_index.json"}
    snippets = {path.suffix for path in files if "snippets" in path.parts}
    assert snippets == {".py"}


def test_no_path_of_a_machine_is_published(site: Path) -> None:
    known = re.compile("|".join(map(re.escape, (str(here().root), str(site)))))
    faults = []
    for file in site.rglob("*"):
        if file.suffix in {".html", ".json", ".xml", ".py", ".css", ".js"}:
            text = file.read_text(encoding="utf-8")
            found = {*MACHINE.findall(text), *known.findall(text)}
            faults += [f"{file.relative_to(site)}: {path}" for path in found]
    assert not faults, "\n".join(faults)
