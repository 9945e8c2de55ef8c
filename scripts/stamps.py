"""When files were written: what tells, without reading them, that one has changed."""

from __future__ import annotations

import os
import time
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
    """Those of all that stands in a folder, not deeper."""
    found = {}
    with os.scandir(path) as entries:
        for entry in entries:
            with suppress(OSError):  # gone meanwhile, or a link that leads nowhere
                found[entry.path] = stamp(os.stat(entry.path))
    return found


def settled(stamps: Stamps) -> bool:
    """Whether all was written long enough ago for another edit to show."""
    now = time.time_ns()
    return all(changed + TICK < now for _, changed, *_ in stamps.values())
