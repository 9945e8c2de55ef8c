"""When files were written: what tells, without reading them, that one has changed."""

from __future__ import annotations

import os
import time
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path

Stamp = tuple[int, int, int, int]
Stamps = dict[str, Stamp]
# A file may be written twice within one tick of its file system's clock.
TICK = 2 * 10**9


def stamp(stat: os.stat_result) -> Stamp:
    return stat.st_mtime_ns, stat.st_ctime_ns, stat.st_size, stat.st_ino


def changed(old: Stamps, new: Stamps) -> set[str]:
    """The files that differ, those that came and those that went."""
    return {file for file, _ in old.items() ^ new.items()}


def folder(path: Path) -> Stamps:
    """Those of the files in a folder, not deeper."""
    return dict(_of_files(os.scandir(path)))


def tree(path: Path) -> Stamps:
    """Those of all files in a folder and below, but what Python compiles."""
    found, waiting = {}, [path]
    while waiting:
        with os.scandir(waiting.pop()) as listed:
            entries = list(listed)
        found |= _of_files(entries)
        folders = (one for one in entries if one.is_dir(follow_symlinks=False))
        waiting += [one.path for one in folders if one.name != "__pycache__"]
    return found


def _of_files(entries: Iterable[os.DirEntry]) -> Iterator[tuple[str, Stamp]]:
    for entry in entries:
        with suppress(OSError):  # gone meanwhile, or a link that leads nowhere
            if entry.is_file():
                yield entry.path, stamp(entry.stat())


def settled(stamps: Stamps) -> bool:
    """Whether all was written long enough ago for another edit to show."""
    now = time.time_ns()
    return all(changed + TICK < now for _, changed, *_ in stamps.values())
