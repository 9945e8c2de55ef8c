"""The whole site as one file to take away: unpacked, it works without a server.

Addresses end in `index.html` there, the search has its index as a script, and its
worker runs in a frame, for a browser starts none from a disk.
"""

from __future__ import annotations

import json
import posixpath
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path

from scripts.problem import Problem
from scripts.project import LANGUAGES, Project

NAME = "loss-atlas.zip"
FRAME = "assets/iframe-worker.js"
INDEX = "search/search_index.json"
# Not needed there, or only where the site is served.
LEFT_OUT = re.compile(
    r"sitemap\.xml|404\.html|\.nojekyll|assets/social/|loss-atlas\.(?:zip|tmp)$"
)
LINK = re.compile(r'(href="(?![a-z]+:|//|#)[^"#?]*?/?)(?=[#?"])')
# A disk has no origin that a policy could belong to, and who has the copy need not be
# offered it.
SERVED = re.compile(
    r'<meta http-equiv="Content-Security-Policy"[^>]*>\n?'
    rf'|<a href="[^"]*/{re.escape(NAME)}"[^>]*>[^<]*</a>'
)
HEAD_END = "</head>"
BEGINNING = (1980, 1, 1, 0, 0, 0)  # the same whenever it is packed


def pack(site: Path, project: Project) -> Path:
    """Put a copy of `site` that needs no server into one file in it."""
    target = site / NAME
    building = target.with_suffix(".tmp")
    with zipfile.ZipFile(building, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as made:
        for name, content in files(site, project):
            entry = zipfile.ZipInfo(f"loss-atlas/{name}", BEGINNING)
            entry.external_attr = 0o644 << 16
            entry.compress_type = zipfile.ZIP_DEFLATED
            made.writestr(entry, content)
    return building.replace(target)


def files(site: Path, project: Project) -> Iterator[tuple[str, bytes]]:
    """What goes into the file, by its place there, in order."""
    paths = sorted(site.rglob("*"))
    folders = {path.relative_to(site).as_posix() for path in paths if path.is_dir()}
    for path in paths:
        name = path.relative_to(site).as_posix()
        if name in folders or LEFT_OUT.search(name):
            continue
        if path.suffix == ".html":
            html = path.read_text(encoding="utf-8")
            yield name, page(html, posixpath.dirname(name), folders).encode()
        elif name.endswith(INDEX):
            yield name.removesuffix("json") + "js", index(path).encode()
        else:
            yield name, path.read_bytes()
    worker = project.modules / "iframe-worker" / "shim" / "index.js"
    if not worker.is_file():
        raise Problem("iframe-worker is not installed", remedy="make setup, or npm ci")
    for language in LANGUAGES:
        yield f"{language}/{FRAME}", worker.read_bytes()


def page(html: str, folder: str, folders: set[str]) -> str:
    """A page whose links name files; a server would look for index.html by itself.

    `folder` is where it stands, `folders` are all there are, below the root.
    """

    def named(found: re.Match[str]) -> str:
        start, _, address = found[1].partition('"')
        # By strings: every page has a menu, and so a link to every other one.
        target = posixpath.normpath(posixpath.join(folder, address))
        if target != "." and target not in folders:
            return found[0]
        return f'{start}"{address.rstrip("/") or "."}/index.html'

    html = LINK.sub(named, SERVED.sub("", html))
    frame = f'<script src="{"../" * folder.count("/")}{FRAME}"></script>'
    return html.replace(HEAD_END, f"{frame}\n{HEAD_END}") if folder else html


def index(file: Path) -> str:
    """The search index as Material reads it from a disk."""
    found = json.loads(file.read_text(encoding="utf-8"))
    for entry in found["docs"]:
        address, sign, place = entry["location"].partition("#")
        if not address or address.endswith("/"):
            entry["location"] = f"{address}index.html{sign}{place}"
    return f"var __index = {json.dumps(found, separators=(',', ':'))}"
