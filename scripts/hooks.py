"""MkDocs' side of the build: glue between its events and the modules of scripts/.

`mkdocs.yml` builds the Chinese site and, behind it, the English one from
`mkdocs.en.yml`; both land under one folder with a root page beside them.
"""

from __future__ import annotations

import logging
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urljoin

import click
import jieba
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import CombinedEvent, event_priority
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page as SitePage
from mkdocs_jupyter.config import settings as jupyter

from scripts import (
    assets,
    fonts,
    glossary,
    labs,
    notebook,
    offline,
    policy,
    pool,
    publish,
    search,
    social,
    watch,
)
from scripts.again import Again, Reading, Site
from scripts.assets import Asset
from scripts.katex import katex
from scripts.keys import versions
from scripts.page import Current, Page, new_problems
from scripts.problem import Problem, Problems
from scripts.project import LANGUAGES, Project

log = logging.getLogger("mkdocs.loss-atlas")
# With so many pages in a language, a page no longer holds the whole menu, only the
# part around itself: all in all of them would grow with the square of the pages. The
# groups of a menu must fold for that.
MANY = 100
OPEN, PRUNED = "navigation.sections", "navigation.prune"
jupyter.templates_dir = str(labs.TEMPLATES)
jieba.setLogLevel(logging.WARNING)  # it tells every build where its cache is


@dataclass
class Parts:
    """What the stylesheet and the script of a site are made of."""

    files: Files
    styles: list
    scripts: list


@dataclass
class Build:
    """What one run of MkDocs remembers from event to event."""

    serving: bool = False
    config: MkDocsConfig | None = None
    failures: dict[Path, Problem] = field(default_factory=dict)
    pages: dict[tuple[str, str], Page] = field(default_factory=dict)
    parts: dict[str, Parts] = field(default_factory=dict)
    navigation: Navigation | None = None
    again: Again | None = None
    strict: publish.WarningCounter = field(default_factory=publish.WarningCounter)
    alone: ExitStack = field(default_factory=ExitStack)


build = Build()


def on_startup(command: str, dirty: bool) -> None:
    build.serving = command == "serve"


def is_first(config: MkDocsConfig) -> bool:
    """Whether this is the site that builds the other one."""
    return config.theme["language"] == LANGUAGES[0]


def project(config: MkDocsConfig) -> Project:
    return Project(Path(config.config_file_path).resolve().parent)


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    language = config.theme["language"]
    if is_first(config):
        build.config = config
        build.strict.watch()
        _wait_for_others(config)
        publish.enter(config, language, build.serving)
    config.extra["torch"] = versions()["torch"]
    config.extra["archive"] = None if build.serving else offline.NAME
    return config


def _wait_for_others(config: MkDocsConfig) -> None:
    """Two builds at once would write one folder."""
    from scripts.results import lock

    build.alone.close()
    if not build.serving:
        try:
            build.alone.enter_context(lock(project(config), "site.lock"))
        except Problem as problem:
            _stop_or_say(problem)


def on_pre_build(config: MkDocsConfig) -> None:
    search.lighten(config.plugins["material/search"].search_index)
    if not is_first(config):
        return
    if build.serving and build.again is None:
        Reading.install()
        here = project(config)
        build.again = Again(here, refreshed, tell, bundled, build.pages)
    build.pages.clear()
    build.failures.clear()
    try:
        _refresh(project(config))
        publish.check_twins(project(config))
    except (Problem, Problems) as problem:
        _stop_or_say(problem)


def _refresh(here: Project) -> None:
    from scripts.results import refresh

    report = refresh(here, progress=not build.serving)
    for snippet in report.ran:
        log.info("executed %s", here.relative(snippet))
    if not report.problems:
        return
    build.failures.update(report.problems)
    raise Problems(report.problems.values())


def _stop_or_say(problem: Problem | Problems) -> None:
    """Under `serve` a page that shows what is wrong beats a server that is gone."""
    if not build.serving:
        raise PluginError(f"\n{problem}") from None
    # Not by the log: a strict build counts errors there, and the server would stop.
    click.secho(f"\n{problem}\n", fg="red", err=True)


def on_files(files: Files, config: MkDocsConfig) -> Files:
    here = project(config)
    for snippet in here.all_snippets():
        _add(files, config, here.relative(snippet), snippet)
    for uri, font in assets.katex_fonts(here):
        _add(files, config, uri, font)
    _bundle(files, config)
    _mend_search(files, config)
    assets.drop(files)
    for file in files.documentation_pages():
        if file.src_uri.startswith(("losses/", "guides/")):
            url = urljoin(config.site_url, file.url)
            made = notebook.notebook(here, Path(file.abs_src_path), url)
            _add(files, config, notebook.place(file.src_uri), made)
        elif is_lab(file):
            _add_lab(files, config, file)
    if not build.serving:
        _add_pictures(files, config)
    return files


def _add_pictures(files: Files, config: MkDocsConfig) -> None:
    here = project(config)
    pictures = config.extra["pictures"] = {}
    for file in files.documentation_pages():
        # The page of a lab is written in Markdown, beside the notebook made of it.
        svg = social.figure_of(Path(file.abs_src_path).with_suffix(".md"), here)
        if svg is not None:
            pictures[file.src_uri] = f"assets/social/{file.name}.png"
            source = social.picture(svg, file.name, here)
            _add(files, config, pictures[file.src_uri], source)


def is_lab(file: File) -> bool:
    return file.src_uri.endswith(".ipynb")


def _add_lab(files: Files, config: MkDocsConfig, page: File) -> None:
    """The notebook of a lab to take away, beside its page."""

    def url_of(uri: str) -> str:
        found = files.get_file_from_path(uri)
        return urljoin(config.site_url, found.url if found else uri)

    made = labs.published(page.content_string, page.src_uri, url_of)
    _add(files, config, f"labs/{page.name}/{page.name}.ipynb", made)


def _bundle(files: Files, config: MkDocsConfig) -> None:
    if build.serving:
        parts = Parts(Files(files), [*config.extra_css], [*config.extra_javascript])
        build.parts[config.theme["language"]] = parts
    made = assets.bundle(files, config, project(config), steady=build.serving)
    config.extra_css.clear()
    config.extra_javascript.clear()
    config.extra["assets"] = {kind: asset.uri for kind, asset in made.items()}
    for asset in made.values():
        _add(files, config, asset.uri, asset.content)


def _mend_search(files: Files, config: MkDocsConfig) -> None:
    [worker] = [file for file in files if search.WORKER.fullmatch(file.src_uri)]
    files.remove(worker)
    _add(files, config, worker.src_uri, search.mend(worker.content_string))


def _add(files: Files, config: MkDocsConfig, uri: str, source: Path | str) -> None:
    what = "content" if isinstance(source, str) else "abs_src_path"
    value = source if isinstance(source, str) else str(source)
    files.append(File.generated(config, uri, **{what: value}))


def on_page_markdown(markdown: str, page, config: MkDocsConfig, files: Files) -> str:
    source = Path(page.file.abs_src_path)
    if is_lab(page.file):
        source = source.with_suffix(".md")
        page.meta = labs.meta(markdown)
    Current.page = Page(
        project(config),
        config.theme["language"],
        source,
        page.file.src_uri,
        build.failures,
    )
    Current.page.read.add(str(Path(page.file.abs_src_path).resolve()))
    build.pages[Current.page.language, Current.page.uri] = Current.page
    return markdown


def on_page_content(content: str, page, config: MkDocsConfig, files: Files) -> str:
    """What mkdocs-jupyter makes of a lab is Markdown: render it as any page."""
    if is_lab(page.file):
        page.markdown = labs.markdown(content)
        SitePage.render(page, config, files)
        content = page.content
    Current.page = None
    return content


def on_env(env, config: MkDocsConfig, files: Files):
    Current.page = None
    tell(config)
    if build.again is not None:
        site = Site(config, env, files, build.navigation)
        build.again.sites[site.language] = site
    return env


def on_nav(nav: Navigation, config: MkDocsConfig, files: Files) -> Navigation:
    build.navigation = nav
    features = config.theme["features"]
    if len(nav.pages) > MANY and OPEN in features:
        features[features.index(OPEN)] = PRUNED
    return nav


def tell(config: MkDocsConfig) -> bool:
    """Say what is wrong with the pages of a site; whether it is something new."""
    language = config.theme["language"]
    pages = [page for page in build.pages.values() if page.language == language]
    found = new_problems(pages, build.failures.values())
    said = [str(p) for p in (*build.failures.values(), *found)]
    new = said != config.extra.get("problems")
    config.extra["problems"] = said
    if found and new:
        _stop_or_say(Problems(found))
    return new


def refreshed(here: Project) -> set[Path]:
    """Run what is stale; the snippets of which another thing is wrong than before."""
    before = {snippet: str(said) for snippet, said in build.failures.items()}
    build.failures.clear()
    try:
        _refresh(here)
    except (Problem, Problems) as problem:
        _stop_or_say(problem)
    after = {snippet: str(said) for snippet, said in build.failures.items()}
    return {snippet for snippet, _ in before.items() ^ after.items()}


def bundled(config: MkDocsConfig) -> list[Asset]:
    """The stylesheet and the script of a site as they are now."""
    parts = build.parts[config.theme["language"]]
    config.extra_css.extend(parts.styles)
    config.extra_javascript.extend(parts.scripts)
    try:
        made = assets.bundle(Files(parts.files), config, project(config), steady=True)
    finally:
        config.extra_css.clear()
        config.extra_javascript.clear()
    return list(made.values())


def on_post_page(output: str, page, config: MkDocsConfig) -> str:
    return policy.with_policy(output)


def on_post_template(output: str, template_name: str, config: MkDocsConfig) -> str:
    return policy.with_policy(output) if template_name.endswith(".html") else output


@event_priority(-50)  # the search plugin has written its index
def _enrich_search(config: MkDocsConfig) -> None:
    index = Path(config.site_dir) / search.INDEX
    search.enrich(index, config.theme["language"], glossary.terms(project(config)))


@event_priority(-200)  # the plugins are still writing before
def _publish(config: MkDocsConfig) -> None:
    if not is_first(config):
        return
    other = publish.build_other(config, LANGUAGES[1])
    publish.write_root(project(config), [config, other])
    if not build.serving:
        build.strict.stop_if(config.strict)
        _reduce_fonts([config, other])
        offline.pack(Path(config.site_dir).parent, project(config))
        publish.swap(config)
        build.alone.close()


def _reduce_fonts(configs: list[MkDocsConfig]) -> None:
    letters = fonts.characters(katex().rendered())
    for config in configs:
        folder = Path(config.site_dir, assets.FONTS)
        fonts.reduce(folder, letters, project(config).cache / "fonts")


on_post_build = CombinedEvent(_enrich_search, _publish)


def on_serve(server: LiveReloadServer, config: MkDocsConfig, builder):
    pool.warm()
    build.again.begin(builder)
    server.builder = build.again
    return watch.both(server, config, project(config))


def on_build_error(error: Exception) -> None:
    Current.page = None
    if build.config is not None and not build.serving:
        publish.discard(build.config)
        build.alone.close()
        if isinstance(error, Problem | Problems):
            raise PluginError(f"\n{error}") from None
        if isinstance(error, OSError) and error.strerror:
            raise PluginError(f"\n{publish.unwritten(error)}") from None
