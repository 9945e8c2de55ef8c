"""What `mkdocs serve` serves and which changes it follows."""

from __future__ import annotations

from pathlib import Path
from threading import Lock

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.livereload import LiveReloadServer
from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers.api import BaseObserver
from watchdog.observers.polling import PollingEmitter

from scripts.project import LANGUAGES, Project

INTERVAL = 0.1  # seconds between two looks at the files
QUIET = 0.03  # seconds without another edit before a build begins
# What a build writes beside snippets and pages must not start the next build.
RESULTS = {".out", ".svg", ".json", ".ipynb", ".tmp", ".pyc"}


# Held by a build: to look at thousands of files takes the time that it needs.
building = Lock()


class Patient(PollingEmitter):
    """Looks at the files in turns, but not while something is built."""

    def queue_events(self, timeout: float) -> None:
        with building:
            pass
        super().queue_events(timeout)


class SourcesOnly(FileSystemEventHandler):
    """Passes on what happens to sources, not to results."""

    def __init__(self, handler: FileSystemEventHandler) -> None:
        self.handler = handler

    def on_any_event(self, event: FileSystemEvent) -> None:
        paths = [path for path in (event.src_path, event.dest_path) if path]
        if any(Path(path).suffix not in RESULTS for path in paths):
            self.handler.on_any_event(event)


def both(
    server: LiveReloadServer, config: MkDocsConfig, project: Project
) -> LiveReloadServer:
    """Serve the folder above this language's own and watch what both are made of."""
    language = config.theme["language"]
    _look_more_often(server)
    server.root = str(Path(config.site_dir).parent)
    server.mount_path = server.mount_path.removesuffix(f"{language}/")
    server.url = server.url.removesuffix(f"{language}/")
    server.unwatch(config.docs_dir)  # by MkDocs, which would follow notebooks as well
    for folder in (project.snippets, project.docs):
        _watch(server, folder)
    for path in (
        project.theme,
        *(project.root / f"mkdocs.{other}.yml" for other in LANGUAGES[1:]),
    ):
        server.watch(str(path))
    return server


def _look_more_often(server: LiveReloadServer) -> None:
    """MkDocs looks every half second, and waits again: half of an author's wait."""
    server.observer = BaseObserver(Patient, timeout=INTERVAL)
    server.build_delay = QUIET
    watched = list(server._watched_paths)
    server._watched_paths.clear()
    for path in watched:
        server.watch(path)


def _watch(server: LiveReloadServer, folder: Path) -> None:
    observer = server.observer
    schedule = observer.schedule

    def sources(handler, path, *, recursive):
        return schedule(SourcesOnly(handler), path, recursive=recursive)

    observer.schedule = sources
    server.watch(str(folder))
    observer.schedule = schedule
