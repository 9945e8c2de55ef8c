"""What earlier builds found out. Losing it costs one more look, nothing else."""

from __future__ import annotations

import contextlib
import json
from pathlib import Path

from scripts import keys, record, stamps
from scripts.problem import Problem
from scripts.project import Project
from scripts.stamps import Stamps


class Known:
    """Marks by name, kept in a file outside the repository."""

    FILE: str

    def __init__(self, project: Project) -> None:
        self.project = project
        self.path = project.cache / self.FILE
        self.saved = b""
        self.marks: dict[str, str] = {}
        with contextlib.suppress(OSError, ValueError):
            self.saved = self.path.read_bytes()
            self.marks = json.loads(self.saved)

    def save(self) -> None:
        told = json.dumps(self.marks, indent=1).encode()
        if told != self.saved:
            with contextlib.suppress(Problem):
                record.replace(self.path, told)
            self.saved = told


class Verified(Known):
    """Which records were found true here, under other versions than recorded.

    So running the tests with another Python does not rewrite every record.
    """

    FILE = "verified.json"

    @staticmethod
    def _mark(inputs: str) -> str:
        return "-".join([inputs, *keys.versions().values()])

    def holds(self, snippet: Path, inputs: str) -> bool:
        return self.marks.get(self.project.relative(snippet)) == self._mark(inputs)

    def add(self, snippet: Path, inputs: str) -> None:
        self.marks[self.project.relative(snippet)] = self._mark(inputs)
        self.save()


class Seen(Known):
    """How files stood when all that is made of them was current.

    As git does, it takes a file for unchanged whose stamp is the same: neither its time
    of writing set back nor another file under its name goes unseen.
    """

    FILE = "seen.json"

    def __init__(self, project: Project) -> None:
        super().__init__(project)
        self.scripts = stamps.tree(keys.SCRIPTS)  # anything may be made by these
        self.under = json.dumps([sorted(self.scripts.items()), keys.packages()])

    def _mark(self, files: Stamps, names: list[str]) -> str:
        return record.checksum(json.dumps([sorted(files.items()), names]) + self.under)

    def holds(self, name: str, files: Stamps, names: list[str] = ()) -> bool:
        return self.marks.get(name) == self._mark(files, names)

    def add(self, name: str, files: Stamps, names: list[str] = ()) -> None:
        if stamps.settled(files) and stamps.settled(self.scripts):
            self.marks[name] = self._mark(files, names)
