"""The families of losses: what each is given, and which to take when.

`docs/tasks.yml` is the one source of the gallery, its filters and the chooser.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from scripts.problem import Problem
from scripts.project import LANGUAGES, Project
from scripts.words import read_yaml

TITLE = re.compile(r"^# (.+?) `(\w+)`\s*$", re.M)
Spoken = dict[str, str]  # a text by language


@dataclass(frozen=True)
class Choice:
    """A loss, when to take it, and why."""

    loss: str
    when: Spoken
    because: Spoken


@dataclass(frozen=True)
class Task:
    """A family of the gallery."""

    id: str
    name: Spoken
    asks: Spoken
    losses: tuple[str, ...]
    choices: tuple[Choice, ...]


@dataclass(frozen=True)
class Tasks:
    """All families; `input` and `target` of a loss are ids of the two dictionaries."""

    inputs: dict[str, Spoken]
    targets: dict[str, Spoken]
    given: dict[str, dict[str, str]]
    families: tuple[Task, ...]

    def expects(self, loss: str, language: str) -> tuple[str, str]:
        """What a loss is given as input and as target."""
        given = self.given[loss]
        return (
            self.inputs[given["input"]][language],
            self.targets[given["target"]][language],
        )

    def family(self, name: str) -> Task:
        found = next((task for task in self.families if task.id == name), None)
        if found is None:
            known = ", ".join(task.id for task in self.families)
            raise Problem(f"no task {name!r}", remedy=f"one of {known}")
        return found


def path(project: Project) -> Path:
    return project.docs / "tasks.yml"


def load(project: Project) -> Tasks:
    """The content of docs/tasks.yml; a `Problem` says what is wrong with it."""
    file = path(project)
    if not file.is_file():
        raise Problem("does not exist", file=f"docs/{file.name}")
    return _load(file, file.stat().st_mtime_ns)


@cache
def _load(file: Path, _changed: int) -> Tasks:
    remedy = "input, target, losses, tasks, as the head of the file explains"
    content = read_yaml(file, "the families", remedy)
    try:
        families = tuple(_task(name, e) for name, e in content["tasks"].items())
        kinds = [
            {name: spoken(entry) for name, entry in content[kind].items()}
            for kind in ("input", "target")
        ]
        found = Tasks(*kinds, content["losses"], families)
        for loss in found.given:
            found.expects(loss, "zh")
        for loss in _mentioned(families):
            found.expects(loss, "en")
    except (AttributeError, LookupError, TypeError) as error:
        raise Problem(
            f"the families cannot be read: {error}",
            file=f"docs/{file.name}",
            remedy=remedy,
        ) from None
    return found


def _task(name: str, entry: dict) -> Task:
    choices = tuple(
        Choice(choice["loss"], spoken(choice["if"]), spoken(choice["because"]))
        for choice in entry["choices"]
    )
    called = {language: entry[language] for language in LANGUAGES}
    return Task(name, called, spoken(entry["asks"]), tuple(entry["losses"]), choices)


def spoken(entry: dict) -> Spoken:
    """A text in every language; an unquoted comma would cut one off."""
    if set(entry) != set(LANGUAGES):
        raise KeyError(f"{entry} (quote a text with a comma)")
    return entry


def _mentioned(families: tuple[Task, ...]) -> set[str]:
    choices = {choice.loss for task in families for choice in task.choices}
    return choices | {loss for task in families for loss in task.losses}


def title(project: Project, loss: str, language: str) -> str:
    """What the page of a loss calls it in words."""
    page = project.docs / language / "losses" / f"{loss}.md"
    name = project.relative(page)
    if not page.is_file():
        raise Problem("does not exist", file=name, remedy=f"make new LOSS={loss}")
    return _title(page, name, page.stat().st_mtime_ns)


@cache
def _title(page: Path, name: str, _changed: int) -> str:
    found = TITLE.search(page.read_text(encoding="utf-8"))
    if found is None:
        raise Problem("has no title", file=name, remedy=f"# … `{page.stem}`")
    return found[1]
