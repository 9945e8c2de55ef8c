"""The site under test: where it is built, at which address it is read."""

import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from scripts.keys import inputs_key
from scripts.known import Verified
from scripts.project import LANGUAGES, Project, here

HOST = "atlas.localhost"  # the browser is told where this is
BASE = "/atlas/"  # not the root of the host: an address from there would be dead
ADDRESS = f"http://{HOST}{BASE}"


def sources(language: str) -> list[str]:
    """The pages an author has written, by their address below the language."""
    folder = here().docs / language
    names = (p.relative_to(folder).with_suffix("") for p in folder.rglob("*.md"))
    places = (name.parent if name.name == "index" else name for name in names)
    return sorted(f"{place.as_posix()}/".removeprefix("./") for place in places)


PAGES = sources(LANGUAGES[0])
LOSSES = [page for page in PAGES if page.startswith("losses/")]


def build(folder: Path) -> Path:
    """Build both sites below `folder`; return what a server would publish."""
    project = _copy(here(), folder / "project")
    _believe_records(project)
    target = folder / "www" / BASE.strip("/")
    command = ["mkdocs", "build", "--strict", "-d", str(target)]
    run = subprocess.run(
        [sys.executable, "-m", *command],
        cwd=project.root,
        env={**os.environ, "SITE_URL": ADDRESS, "NO_MKDOCS_2_WARNING": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stdout
    return target


def _copy(project: Project, root: Path) -> Project:
    """The project with snippets of its own, where a build may write results."""
    shutil.rmtree(root, ignore_errors=True)
    root.mkdir(parents=True)
    shutil.copytree(project.snippets, root / "snippets")
    shutil.copytree(project.docs, root / "docs")  # a build may write notebooks, too
    for config in project.root.glob("mkdocs*.yml"):
        shutil.copy(config, root)
    for name in ("theme", "scripts", "node_modules"):
        (root / name).symlink_to(project.root / name)
    return Project(root)


def _believe_records(project: Project) -> None:
    """Run nothing because of another Python: the tests of snippets run them all."""
    project.cache.mkdir()
    verified = Verified(project)
    for snippet in project.all_snippets():
        verified.add(snippet, inputs_key(snippet))


class Handler(SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_: object) -> None:
        """Say nothing: the browser reports what fails."""


@contextmanager
def served(site: Path) -> Iterator[int]:
    """Serve `site` below BASE; yield the port."""
    root = site.parents[BASE.strip("/").count("/")]
    handler = partial(Handler, directory=str(root))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield server.server_port
        server.shutdown()
        thread.join()
