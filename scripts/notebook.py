"""A page's snippets as a Jupyter notebook that runs from top to bottom.

The headings are those of the page, in its language, and lead back to it. A snippet that
must raise is tagged, so that "run all" goes on behind it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from nbformat import NotebookNode, v4

from scripts.project import Project

LINE = re.compile(
    r"^(?P<level>#{1,4}) (?P<title>.+?)(?: \{ #(?P<id>[\w-]+) \})?$"
    r"|^/{3,} (?:snippet|error) \| (?P<snippet>\w+/\w+\.py)$",
    re.M,
)
FENCED = re.compile(r"^```.*?^```$", re.M | re.S)
LOCAL = re.compile(r"^from (\w+) import .*$", re.M)
LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")


@dataclass(frozen=True)
class Part:
    """A heading or a snippet of a page."""

    text: str
    snippet: Path | None = None
    anchor: str = ""


def parts(source: str, snippets: Path) -> Iterator[Part]:
    """Headings and snippets in the order of the page, each snippet once."""
    seen = set()
    for found in LINE.finditer(FENCED.sub("", source)):
        if found["level"]:
            title = LINK.sub(r"\1", found["title"])
            yield Part(f"{found['level']} {title}", anchor=found["id"] or "")
        elif found["snippet"] not in seen:
            seen.add(found["snippet"])
            path = snippets / found["snippet"]
            if path.is_file():  # else the directive says so
                yield Part(standalone(path), path)


def standalone(snippet: Path) -> str:
    """The code of a snippet; what it imports from its folder stands in its place."""
    source = snippet.read_text(encoding="utf-8").rstrip("\n")

    def inline(found: re.Match[str]) -> str:
        module = snippet.with_name(f"{found[1]}.py")
        return standalone(module) if module.is_file() else found[0]

    return LOCAL.sub(inline, source)


def place(uri: str) -> str:
    """Where the notebook of a page stands in its site."""
    return f"{uri.removesuffix('.md')}.ipynb"


def notebook(project: Project, page: Path, url: str) -> str:
    """The notebook of a page as JSON; `url` is where the page is read."""
    source = page.read_text(encoding="utf-8")
    cells, pending = [], []
    for part in parts(source, project.snippets):
        if part.snippet is None:
            # A heading without code below it is left out.
            level = part.text.index(" ")
            pending = [p for p in pending if p.text.index(" ") < level] + [part]
            continue
        cells += [_heading(heading, url) for heading in pending]
        cells.append(_code(part))
        pending = []
    made = v4.new_notebook(cells=_numbered(cells), metadata=METADATA)
    return json.dumps(made, ensure_ascii=False, indent=1) + "\n"


METADATA = {
    "kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"},
    "language_info": {"name": "python"},
}


def _heading(part: Part, url: str) -> NotebookNode:
    place = f"{url}#{part.anchor}" if part.anchor else url
    return v4.new_markdown_cell(f"{part.text} [↗]({place})")


def _code(part: Part) -> NotebookNode:
    raises = part.snippet.stem.startswith("raises_")
    return v4.new_code_cell(
        part.text, metadata={"tags": ["raises-exception"]} if raises else {}
    )


def _numbered(cells: list[NotebookNode]) -> list[NotebookNode]:
    """Cells with ids by their place: those of nbformat are random."""
    for number, cell in enumerate(cells, 1):
        cell["id"] = f"cell-{number}"
    return cells
