"""Both languages in one folder, complete or not at all."""

from __future__ import annotations

import logging
import os
import shutil
from pathlib import Path
from urllib.parse import urljoin, urlsplit

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.utils import CountHandler

from scripts import policy
from scripts.problem import Problem, Problems
from scripts.project import LANGUAGES, Project


def enter(config: MkDocsConfig, language: str, serving: bool) -> None:
    """Let this build write to the folder of its language, out of the readers' sight."""
    # MkDocs stamps the compressed sitemap with the time; two builds are to be equal.
    os.environ.setdefault("SOURCE_DATE_EPOCH", "0")
    target = Path(config.site_dir)
    config.extra["site"] = {"target": str(target), "url": config.site_url}
    if not serving:
        recover(target)
        target = building(target)
        shutil.rmtree(target, ignore_errors=True)
    _language_folder(config, target, language)


def _language_folder(config: MkDocsConfig, target: Path, language: str) -> None:
    config.site_dir = str(target / language)
    config.site_url = urljoin(config.extra["site"]["url"], f"{language}/")


def building(target: Path) -> Path:
    """Where a site is built before it takes its place."""
    return target.with_name(f"{target.name}.building")


def old(target: Path) -> Path:
    return target.with_name(f"{target.name}.old")


def discard(config: MkDocsConfig) -> None:
    """Forget what a failed build has written so far."""
    if target := config.extra.get("site", {}).get("target"):
        shutil.rmtree(building(Path(target)), ignore_errors=True)
        recover(Path(target))


def recover(target: Path) -> None:
    """Bring back the site that a build killed in the middle of `swap` had set aside."""
    if old(target).exists() and not target.exists():
        old(target).rename(target)


def unwritten(error: OSError) -> Problem:
    """What to say when the disk is full or a file cannot be read."""
    return Problem(
        f"the site cannot be built: {error.strerror}",
        error.filename,
        remedy="free space or rights, then run again; the old site stands",
    )


def build_other(config: MkDocsConfig, language: str) -> MkDocsConfig:
    """Build the site of the other language beside this one and return its config."""
    file = Path(config.config_file_path).with_name(f"mkdocs.{language}.yml")
    other = load_config(str(file), strict=config.strict)
    other.extra["site"] = config.extra["site"]
    _language_folder(other, Path(config.site_dir).parent, language)
    build(other)
    return other


def write_root(project: Project, configs: list[MkDocsConfig]) -> None:
    """The root page, which leads to the reader's language, and the one for the lost."""
    folder = Path(configs[0].site_dir).parent
    environment = Environment(
        loader=FileSystemLoader(project.theme / "root"),
        undefined=StrictUndefined,
        autoescape=True,
    )
    url = configs[0].extra["site"]["url"]
    languages = [
        {
            "code": alternate["lang"],
            "name": alternate["name"],
            "title": config.site_name,
            "url": f"{alternate['lang']}/",
        }
        for alternate, config in zip(
            configs[0].extra["alternate"], configs, strict=True
        )
    ]
    for name in ("index.html", "404.html"):
        template = environment.get_template(name)
        page = template.render(
            languages=languages, base_url=urlsplit(url).path, site_url=url
        )
        (folder / name).write_text(policy.with_policy(page), encoding="utf-8")
    (folder / ".nojekyll").touch()


def swap(config: MkDocsConfig) -> None:
    """Put the finished site in the place of the old one."""
    target = Path(config.extra["site"]["target"])
    shutil.rmtree(old(target), ignore_errors=True)
    if target.exists():
        os.rename(target, old(target))
    os.rename(building(target), target)
    shutil.rmtree(old(target), ignore_errors=True)


class WarningCounter:
    """Counts the warnings of both builds, so that a strict one publishes nothing."""

    def __init__(self) -> None:
        self.handler = CountHandler()
        self.handler.setLevel(logging.WARNING)

    def watch(self) -> None:
        self.handler.counts.clear()
        logging.getLogger("mkdocs").addHandler(self.handler)

    def stop_if(self, strict: bool) -> None:
        logging.getLogger("mkdocs").removeHandler(self.handler)
        counts = self.handler.get_counts()
        if strict and counts:
            told = ", ".join(f"{number} {level.lower()}s" for level, number in counts)
            raise Abort(f"Nothing is published: {told} in strict mode")


def check_twins(project: Project) -> None:
    """Every page stands in every language and in the project, or `Problems`."""
    trees = {
        language: {
            path.relative_to(project.docs / language)
            for path in (project.docs / language).rglob("*.md")
        }
        for language in LANGUAGES
    }
    missing = [
        Problem(
            "the page has no twin",
            file=f"docs/{language}/{page.as_posix()}",
            remedy=f"write docs/{other}/{page.as_posix()}",
        )
        for language, pages in trees.items()
        for other, others in trees.items()
        for page in sorted(pages - others)
    ]
    strays = [
        stray
        for folder in (project.docs, project.theme)
        for stray in project.strays(folder)
    ]
    if missing or strays:
        raise Problems([*missing, *strays])
