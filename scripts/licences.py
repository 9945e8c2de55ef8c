"""What the site hands to its readers that others have written, with its licence.

    /// licences
    ///

is a table of it. What an installed package says of itself is read from the package;
what Material's scripts were made of, from their source maps. A package that comes in
there with a new release has no line below yet, and the build stops until it has one.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, metadata
from pathlib import Path
from xml.etree.ElementTree import Element, SubElement

import material

from scripts import pieces
from scripts.embed import Directive
from scripts.pieces import text_element
from scripts.problem import Problem
from scripts.project import Project

BUNDLED = re.compile(r"node_modules/((?:@[^/]+/)?[^/]+)/")
SCRIPTS = "assets/javascripts"
# By package: the licence, as SPDX writes it, and the home of what names neither itself.
KNOWN = {
    "clipboard": ("MIT", "https://github.com/zenorocha/clipboard.js"),
    "escape-html": ("MIT", "https://github.com/component/escape-html"),
    "focus-visible": ("W3C", "https://github.com/WICG/focus-visible"),
    "lunr": ("MIT", "https://github.com/olivernn/lunr.js"),
    "rxjs": ("Apache-2.0", "https://github.com/ReactiveX/rxjs"),
    "tslib": ("0BSD", "https://github.com/microsoft/tslib"),
}
LANGUAGES_OF_SEARCH = "https://github.com/MihaiValentin/lunr-languages"
ICONS = "https://pictogrammers.com/library/mdi/"
WORDS = {
    "what": {"zh": "名称", "en": "Name"},
    "version": {"zh": "版本", "en": "Version"},
    "licence": {"zh": "许可证", "en": "Licence"},
    "use": {"zh": "用途", "en": "What for"},
    "in": {"zh": "随 {}", "en": "in {}"},
    "theme": {"zh": "页面模板、样式、脚本", "en": "templates, styles, scripts"},
    "part": {"zh": "主题脚本的组成部分", "en": "part of the theme's scripts"},
    "search": {"zh": "中文搜索", "en": "search in Chinese"},
    "icons": {"zh": "图标", "en": "icons"},
    "katex": {"zh": "公式的样式", "en": "the style of formulas"},
    "fonts": {
        "zh": "公式的字体，只留用到的字",
        "en": "the letters of formulas, only those in use",
    },
    "offline": {"zh": "离线版里的搜索", "en": "the search of the offline copy"},
}


@dataclass(frozen=True)
class Shipped:
    """A work of others; `version` is the theme's where the work has none of its own."""

    name: str
    version: str
    licence: str
    link: str
    use: str


def shipped(project: Project) -> list[Shipped]:
    """All that goes into the folder site/ and is not of this project."""
    theme = of_python("mkdocs-material", "theme")
    katex = of_node(project, "katex", "katex")
    inside = f"Material {theme.version}"
    fonts = "https://github.com/KaTeX/katex-fonts"
    return [
        theme,
        *(bundled(name, inside) for name in sorted(packages(templates()))),
        Shipped("lunr-languages", inside, "MPL-1.1", LANGUAGES_OF_SEARCH, "search"),
        Shipped("Material Design Icons", inside, "Apache-2.0", ICONS, "icons"),
        katex,
        Shipped("KaTeX fonts", f"KaTeX {katex.version}", "OFL-1.1", fonts, "fonts"),
        of_node(project, "iframe-worker", "offline"),
    ]


def templates() -> Path:
    """Material's files."""
    return Path(material.__file__).with_name("templates")


def of_python(package: str, use: str) -> Shipped:
    """A package of the Python environment, by its own words."""
    try:
        said = metadata(package)
    except PackageNotFoundError:
        raise Problem(f"{package} is not installed", remedy="make setup") from None
    links = dict(link.split(", ", 1) for link in said.get_all("Project-URL", []))
    licence = said["License-Expression"] or said["License"]
    return Shipped(package, said["Version"], licence, links["Source"], use)


def of_node(project: Project, package: str, use: str) -> Shipped:
    """A package of node_modules, by its own words."""
    file = project.modules / package / "package.json"
    if not file.is_file():
        raise Problem(f"{package} is not installed", remedy="make setup, or npm ci")
    said = json.loads(file.read_text(encoding="utf-8"))
    return Shipped(package, said["version"], said["license"], said["homepage"], use)


def packages(theme: Path) -> set[str]:
    """The packages that a theme's scripts were bundled from."""
    maps = sorted((theme / SCRIPTS).rglob("*.js.map"))
    return {name for file in maps for name in bundled_in(file)}


def bundled_in(source_map: Path) -> Iterator[str]:
    sources = json.loads(source_map.read_text(encoding="utf-8"))["sources"]
    return (found[1] for source in sources if (found := BUNDLED.search(source)))


def bundled(package: str, version: str) -> Shipped:
    if package not in KNOWN:
        raise Problem(
            f"Material's scripts hold {package}, whose licence is not listed",
            file="scripts/licences.py",
            remedy="look it up and add it to KNOWN",
        )
    return Shipped(package, version, *KNOWN[package], use="part")


class Licences(Directive):
    """The table."""

    NAME = "licences"
    ARGUMENT = False

    def build(self, element: Element) -> None:
        works = shipped(self.page.project)
        table = Element("table", {"class": "rows"})
        head = SubElement(SubElement(table, "thead"), "tr")
        for name in ("what", "version", "licence", "use"):
            head.append(text_element("th", self.say(name), scope="col"))
        body = SubElement(table, "tbody")
        body.extend(self._row(work) for work in works)
        element.append(pieces.scrolling(table))
        self.keep(element)

    def say(self, word: str) -> str:
        return WORDS[word][self.page.language]

    def _row(self, work: Shipped) -> Element:
        row = Element("tr")
        name = SubElement(row, "td")
        name.append(text_element("a", work.name, href=work.link))
        inside = not work.version[0].isdigit()
        version = self.say("in").format(work.version) if inside else work.version
        row.append(text_element("td", version))
        row.append(text_element("td", work.licence))
        row.append(text_element("td", self.say(work.use)))
        return row


DIRECTIVES = (Licences,)
