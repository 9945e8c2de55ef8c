"""`mkdocs serve` after an edit: only the pages that it touches are rendered again.

MkDocs knows complete builds only. Here its files, its menu and its templates stay from
the last one; a page that read what has changed is rendered and written, with its entry
in the search, its notebook and its code. Whatever may touch more than pages (a new
file, a configuration, a template, a dictionary, a title) is left to a complete build,
as is an edit that goes wrong here.
"""

from __future__ import annotations

import json
import logging
import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

import jinja2
from mkdocs.commands import build as mkdocs_build
from mkdocs.commands.build import get_context
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from scripts import glossary, notebook, policy, search
from scripts.assets import Asset
from scripts.cells import is_lab
from scripts.glossary import Term
from scripts.page import Current
from scripts.page import Page as Noted
from scripts.project import LANGUAGES, Project
from scripts.stamps import Stamps, changed, stamp
from scripts.watch import RESULTS, building

log = logging.getLogger("mkdocs.loss-atlas")
ASSETS = (".css", ".js")
ENDINGS = tuple(RESULTS)


class Complete(Exception):
    """This edit needs a complete build."""


@dataclass
class Site:
    """What the last complete build of one language left."""

    config: MkDocsConfig
    env: jinja2.Environment
    files: Files
    nav: Navigation
    entries: dict[str, list[dict]] = field(default_factory=dict)
    index_config: dict = field(default_factory=dict)

    @property
    def language(self) -> str:
        return self.config.theme["language"]

    @property
    def pages(self) -> list[Page]:
        return [file.page for file in self.files.documentation_pages()]

    @property
    def index(self) -> Path:
        return Path(self.config.site_dir, search.INDEX)

    def read_index(self) -> None:
        """Take over the entries of the search, which are enriched by now."""
        index = json.loads(self.index.read_text(encoding="utf-8"))
        self.index_config, self.entries = index["config"], {}
        for entry in index["docs"]:
            page = entry["location"].partition("#")[0]
            self.entries.setdefault(page, []).append(entry)

    def write_index(self) -> None:
        docs = [e for page in self.pages for e in self.entries.get(page.url, ())]
        search.write(self.index, {"config": self.index_config, "docs": docs})

    def populate(self, page: Page) -> None:
        """Read and render a page, or `Complete` if other pages show what is new."""
        before = shown_elsewhere(page)
        mkdocs_build._populate_page(page, self.config, self.files)
        if shown_elsewhere(page) != before:
            raise Complete

    def write(self, page: Page, terms: tuple[Term, ...]) -> None:
        """Put a page that was populated into the site and into the search."""
        index = self.config.plugins["material/search"].search_index
        index.entries = []
        files = self.files.documentation_pages()
        mkdocs_build._build_page(page, self.config, files, self.nav, self.env)
        for entry in index.entries:
            search.enrich_entry(entry, self.language, terms)
        self.entries[page.url] = index.entries

    def write_others(self, written: list[Page]) -> None:
        """Write all but these, whose text is as before, so that the search has it."""
        files = self.files.documentation_pages()
        for page in self.pages:
            if page in written:
                continue
            page.active = True
            context = get_context(self.nav, files, self.config, page)
            template = self.env.get_template(page.meta.get("template", "main.html"))
            output = policy.with_policy(template.render(context))
            page.active = False
            Path(page.file.abs_dest_path).write_text(output, encoding="utf-8")
        for name in self.config.theme.static_templates:
            mkdocs_build._build_theme_template(
                name, self.env, self.files, self.config, self.nav
            )

    def put(self, uri: str, content: str) -> None:
        """Give a generated file another content."""
        file = self.files.get_file_from_path(uri)
        file.content_string = content
        file.copy_file()

    def check_anchors(self) -> None:
        level = self.config.validation.links.anchors
        for page in self.pages:
            page.validate_anchor_links(files=self.files, log_level=level)


def shown_elsewhere(page: Page) -> tuple:
    """What menus, galleries and lists take from a page."""
    lines = (page.markdown or "").splitlines()
    heading = next((line for line in lines if line.startswith("# ")), "")
    meta = {k: v for k, v in page.meta.items() if k != "description"}
    return page.title, heading, meta


class Reading:
    """Notes which files a page reads: it is rendered again when one of them changes.

    Whoever keeps in memory what a file said must know when the file changes; what is
    kept so (the dictionaries, the titles) asks for a complete build here.
    """

    installed = False

    @classmethod
    def install(cls) -> None:
        if not cls.installed:
            cls.installed = True
            sys.addaudithook(cls.heard)

    @classmethod
    def heard(cls, event: str, arguments: tuple) -> None:
        page = Current.page
        if event == "open" and page is not None and isinstance(arguments[0], str):
            page.read.add(arguments[0])


def stamps(project: Project) -> Stamps:
    """When each file that a site is made of was written."""
    roots = [project.docs, project.snippets, project.theme]
    files = [file for root in roots for file in _under(root)]
    files += map(str, project.root.glob("mkdocs*.yml"))
    found = {}
    for file in files:
        with suppress(FileNotFoundError):  # a result that is being replaced
            found[file] = stamp(os.stat(file))
    return found


def _under(folder: Path) -> Iterator[str]:
    for place, folders, names in os.walk(folder, followlinks=True):
        folders[:] = [name for name in folders if name != "__pycache__"]
        yield from (os.path.join(place, name) for name in names)


@dataclass
class Again:
    """Builds again after an edit."""

    project: Project
    # Runs the stale snippets; gives those of which another thing is wrong than before.
    refresh: Callable[[Project], set[Path]]
    # Says what is wrong with the pages of a site; whether it is something new.
    tell: Callable[[MkDocsConfig], bool]
    # Makes the stylesheet and the script of a site.
    bundle: Callable[[MkDocsConfig], list[Asset]]
    # What was noted of each page, by language and place.
    noted: dict[tuple[str, str], Noted]
    sites: dict[str, Site] = field(default_factory=dict)
    known: Stamps = field(default_factory=dict)
    complete: Callable[[], None] | None = None

    def begin(self, complete: Callable[[], None]) -> None:
        """Take over from MkDocs, whose first build is done."""
        self.complete = complete
        self._remember(stamps(self.project))

    def __call__(self) -> None:
        """Build what the edits since the last build touch."""
        with building:
            self._build()

    def _build(self) -> None:
        start = time.monotonic()
        now = stamps(self.project)
        try:
            count = self._edited(now)
        except Exception as error:
            if not isinstance(error, Complete):
                log.debug("a complete build follows", exc_info=True)
            self.sites.clear()
            self.complete()
            self._remember(now)
        else:
            log.info("%d pages built in %.2f s", count, time.monotonic() - start)

    def _remember(self, sources: Stamps) -> None:
        """Hold on to a complete build of `sources`."""
        for site in self.sites.values():
            site.read_index()
        self._know(sources, results(stamps(self.project)))

    def _know(self, sources: Stamps, made: Stamps) -> None:
        # Of what was written meanwhile, results are the build's own work.
        self.known = {f: s for f, s in sources.items() if not is_result(f)} | made

    def _edited(self, now: Stamps) -> int:
        edits = {file for file in changed(self.known, now) if not is_result(file)}
        if len(self.sites) < len(LANGUAGES) or any(map(self._is_structure, edits)):
            raise Complete
        if any((file in self.known) != (file in now) for file in edits):
            raise Complete
        made = results(now)
        if made != results(self.known) or any(map(self._is_run, edits)):
            edits |= {str(snippet) for snippet in self.refresh(self.project)}
            made = results(stamps(self.project))
            edits |= changed(results(self.known), made)
        count = self._write(edits)
        self._know(now, made)
        return count

    def _is_run(self, file: str) -> bool:
        return Path(file).is_relative_to(self.project.snippets)

    def _is_structure(self, file: str) -> bool:
        path = Path(file)
        if is_lab(path) or path.parent.name == "labs":
            return True  # a notebook stands between a lab and its page
        if path.is_relative_to(self.project.snippets):
            return path.suffix not in (".py", ".tex")
        if path.is_relative_to(self.project.theme):
            return path.suffix not in ASSETS
        if path == self.project.docs / "parity.yml":
            return False
        return path.suffix != ".md"

    def _write(self, edits: set[str]) -> int:
        touched = {
            site.language: [p for p in site.pages if self._is_touched(site, p, edits)]
            for site in self.sites.values()
        }
        for site in self.sites.values():
            for page in touched[site.language]:
                site.populate(page)
        for site in self.sites.values():
            self._write_site(site, touched[site.language], edits)
        return sum(map(len, touched.values()))

    def _is_touched(self, site: Site, page: Page, edits: set[str]) -> bool:
        return self.noted[site.language, page.file.src_uri].is_touched(edits)

    def _write_site(self, site: Site, pages: list[Page], edits: set[str]) -> None:
        if any(file.endswith(ASSETS) for file in edits):
            for asset in self.bundle(site.config):
                site.put(asset.uri, asset.content)
        for file in site.files:
            if file.abs_src_path in edits and not file.is_documentation_page():
                file.copy_file()
        other = self.tell(site.config)
        for page in pages:
            site.write(page, glossary.terms(self.project))
            place = notebook.place(page.file.src_uri)
            if site.files.get_file_from_path(place):
                source = Path(page.file.abs_src_path)
                made = notebook.notebook(self.project, source, page.canonical_url)
                site.put(place, made)
        if pages:
            site.write_index()
        if other:
            site.write_others(pages)
        site.check_anchors()


def is_result(file: str) -> bool:
    return file.endswith(ENDINGS) and f"{os.sep}snippets{os.sep}" in file


def results(files: Stamps) -> Stamps:
    """Those that a build writes by itself."""
    return {file: stamp for file, stamp in files.items() if is_result(file)}
