"""The memory of which Chinese section corresponds to which English one.

python -m scripts.parity                     what has changed since it was accepted
python -m scripts.parity --accept            accept all of it, once both sides agree
python -m scripts.parity --accept SmoothL1Loss#formula index

`docs/parity.yml` keeps for every section the hashes of both texts as they were when
somebody saw that they say the same. White space does not count.
"""

from __future__ import annotations

import argparse
import difflib
import hashlib
import re
import sys
from dataclasses import dataclass
from pathlib import Path

import yaml

from scripts.history import history
from scripts.problem import Problem
from scripts.project import LANGUAGES, Project, here
from scripts.prose import FENCE
from scripts.record import replace

TOP = "top"
HEADING = re.compile(r"#{1,6} .*?\{[^{}]*#(?P<id>[\w-]+)[^{}]*\}\s*")
ID = re.compile(r"\{[^{}]*#[\w-]+[^{}]*\}\s*$")
HEAD = """\
# Which Chinese text corresponds to which English text: hashes of both (zh en).
# Written by make parity ARGS=--accept, after both sides have been read.
"""
NAMES = {"zh": "Chinese", "en": "English"}
ACCEPT = "make parity ARGS='--accept {}'"

Pair = tuple[str, str]
Memory = dict[str, dict[str, Pair]]
Key = tuple[str, str]


@dataclass(frozen=True)
class Section:
    """The text under one heading, without that of the headings below it."""

    line: int
    text: str

    @property
    def hash(self) -> str:
        """What the section says: the same for another id or other white space."""
        lines = self.text.splitlines()
        said = "".join([ID.sub("", lines[0]), *lines[1:]]) if lines else ""
        return hashlib.sha256("".join(said.split()).encode()).hexdigest()[:12]


@dataclass(frozen=True)
class Change:
    """A section whose texts are not the accepted ones.

    `sides` are the languages that changed; `accepted` is None for a new section, and
    `now` is empty for one that is gone.
    """

    page: str
    section: str
    sides: tuple[str, ...]
    accepted: Pair | None
    now: dict[str, Section]

    @property
    def name(self) -> str:
        return f"{Path(self.page).name}#{self.section}"

    def problem(self) -> Problem:
        """What a test says: page, section, which side changed, what to do."""
        side = self.sides[0] if self.sides else LANGUAGES[0]
        place = self.now.get(side)
        return Problem(
            f"#{self.section}: {self.what()}",
            f"docs/{side}/{self.page}.md",
            place.line if place else None,
            remedy=f"{self.advice()} (make parity shows both), then "
            + ACCEPT.format(self.name),
        )

    def what(self) -> str:
        if not self.now:
            return "the section is gone"
        if self.accepted is None:
            return "a new section, in both languages"
        if len(self.sides) == 1:
            (side,) = self.sides
            (other,) = set(LANGUAGES) - {side}
            return f"the {NAMES[side]} changed, the {NAMES[other]} did not"
        return "both languages changed, and nobody has said that they agree"

    def advice(self) -> str:
        if self.now and self.accepted and len(self.sides) == 1:
            (other,) = set(LANGUAGES) - set(self.sides)
            return f"bring docs/{other}/{self.page}.md up to it"
        return "read both"


def sections(source: str) -> dict[str, Section]:
    """The sections of a page by id; what precedes the first `##` is `top`."""
    found: dict[str, list[str]] = {TOP: []}
    starts = {TOP: 1}
    current, fence = TOP, ""
    for number, line in enumerate(source.splitlines(), 1):
        mark = FENCE.match(line)
        if fence:
            fence = "" if line.strip() == fence else fence
        elif mark:
            fence = mark[1]
        elif match := HEADING.fullmatch(line):
            current = match["id"]
            found[current], starts[current] = [], number
        found[current].append(line)
    return {name: Section(starts[name], "\n".join(found[name])) for name in found}


def pages(project: Project) -> list[str]:
    """The pages that stand in both languages: `losses/SmoothL1Loss`."""
    trees = [
        {p.relative_to(root).with_suffix("").as_posix() for p in root.rglob("*.md")}
        for root in (project.docs / language for language in LANGUAGES)
    ]
    return sorted(set.intersection(*trees))


def source(project: Project, language: str, page: str) -> Path:
    return project.docs / language / f"{page}.md"


def texts(project: Project) -> dict[Key, dict[str, Section]]:
    """Every section that stands in both languages, by page and id."""
    found = {}
    for page in pages(project):
        zh, en = (
            sections(source(project, language, page).read_text(encoding="utf-8"))
            for language in LANGUAGES
        )
        for name in zh:
            if name in en:
                found[page, name] = {"zh": zh[name], "en": en[name]}
    return found


def hashes(now: dict[str, Section]) -> Pair:
    return now["zh"].hash, now["en"].hash


def recall(project: Project) -> dict[Key, Pair]:
    """What was accepted, by page and section."""
    path = memory(project)
    if not path.is_file():
        return {}
    try:
        content = yaml.load(path.read_text(encoding="utf-8"), yaml.BaseLoader) or {}
        return {
            (page, name): _pair(pair)
            for page, named in content.items()
            for name, pair in named.items()
        }
    except (yaml.YAMLError, AttributeError, ValueError) as error:
        raise Problem(
            f"cannot be read: {error}",
            project.relative(path),
            remedy="take it from git, then make parity",
        ) from None


def _pair(pair: str) -> Pair:
    zh, en = pair.split()
    return zh, en


def memory(project: Project) -> Path:
    return project.docs / "parity.yml"


def remember(project: Project, accepted: dict[Key, Pair]) -> None:
    """Write what was accepted, the pages by name, the sections as they stand."""
    order = {key: place for place, key in enumerate(texts(project))}
    lines, last = [HEAD], ""
    for page, name in sorted(accepted, key=lambda key: (key[0], order.get(key, 0))):
        if page != last:
            lines.append(f"{page}:\n")
        lines.append(f"  {name}: {' '.join(accepted[page, name])}\n")
        last = page
    replace(memory(project), "".join(lines).encode())


def renamed(now: dict[Key, Pair], accepted: dict[Key, Pair]) -> dict[Key, Key]:
    """Sections that got another id or page, by what they are called now.

    One side at least says what it said under the old name.
    """
    found: dict[Key, Key] = {}
    gone = [key for key in accepted if key not in now]
    new = [key for key in now if key not in accepted]
    for alike in (2, 1):
        for key in new:
            for old in gone:
                free = key not in found and old not in found.values()
                if free and _alike(now[key], accepted[old]) >= alike:
                    found[key] = old
    return found


def _alike(one: Pair, other: Pair) -> int:
    """How many of the two languages say the same."""
    return (one[0] == other[0]) + (one[1] == other[1])


def changes(project: Project) -> list[Change]:
    """The sections that differ from what was accepted."""
    there, accepted = texts(project), recall(project)
    now = {key: hashes(pair) for key, pair in there.items()}
    names = renamed(now, accepted)
    found = []
    for key, pair in now.items():
        known = accepted.get(names.get(key, key))
        if known != pair:
            found.append(Change(*key, _changed(known, pair), known, there[key]))
    gone = set(accepted) - set(now) - set(names.values())
    found += [Change(*key, LANGUAGES, accepted[key], {}) for key in sorted(gone)]
    return found


def problems(page: str, found: list[Change]) -> list[Problem]:
    """What a test says of a page; in one line if nobody ever accepted any of it."""
    mine = [change for change in found if change.page == page]
    if mine and mine[0].section == TOP and not any(change.accepted for change in mine):
        remedy = "read both languages, then " + ACCEPT.format(Path(page).name)
        what = "nobody has said that both languages agree"
        return [Problem(what, f"docs/{LANGUAGES[0]}/{page}.md", remedy=remedy)]
    return [change.problem() for change in mine]


def _changed(known: Pair | None, now: Pair) -> tuple[str, ...]:
    """The languages whose text is not the known one."""
    pairs = zip(LANGUAGES, known or ("", ""), now, strict=True)
    return tuple(language for language, was, text in pairs if was != text)


def accept(project: Project, wanted: list[Change]) -> None:
    """Remember the texts of `wanted` as they are; bring renamed sections along."""
    accepted = recall(project)
    now = {key: hashes(pair) for key, pair in texts(project).items()}
    names = renamed(now, accepted)
    for new, old in names.items():
        accepted[new] = accepted.pop(old)
    for change in wanted:
        key = (change.page, change.section)
        if change.now:
            accepted[key] = now[key]
        else:
            del accepted[key]
    remember(project, accepted)


def choose(found: list[Change], names: list[str]) -> list[Change]:
    """The changes that `names` stand for: a page, a loss, or `page#section`."""
    if not names:
        return found
    chosen = []
    for name in names:
        page, _, section = name.partition("#")
        page = page.removesuffix(".md")
        matching = [
            change
            for change in found
            if page in (change.page, Path(change.page).name)
            and section in ("", change.section)
        ]
        if not matching:
            raise Problem(
                f"nothing has changed in {name!r}",
                remedy="name a page, or page#section: SmoothL1Loss#formula",
            )
        chosen += [change for change in matching if change not in chosen]
    return chosen


def report(project: Project, change: Change) -> str:
    """One change to read: where, which side, and how it differs from the accepted."""
    title = f"{change.page}#{change.section}: {change.what()}"
    parts = [title, "=" * len(title)]
    for place, language in enumerate(LANGUAGES if change.now else ()):
        now = change.now[language]
        path = project.relative(source(project, language, change.page))
        parts.append(f"--- {NAMES[language]}, {path}:{now.line}")
        if language not in change.sides:
            parts.append(now.text.strip())
            continue
        known = change.accepted[place] if change.accepted else None
        old = accepted_text(project, language, change.page, known) if known else None
        parts.append(_difference(old, now.text) if old else now.text.strip())
    return "\n".join(parts)


def _difference(old: str, new: str) -> str:
    lines = difflib.unified_diff(
        old.strip().splitlines(), new.strip().splitlines(), lineterm="", n=2
    )
    return "\n".join(list(lines)[2:])


def accepted_text(project: Project, language: str, page: str, known: str) -> str | None:
    """The text that has the accepted hash, from the history of its page."""
    path = project.relative(source(project, language, page))
    for text in history(project, path):
        for section in sections(text).values():
            if section.hash == known:
                return section.text
    return None


def _options(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="make parity",
        description="Sections that changed since both languages were seen to agree.",
    )
    parser.add_argument("--accept", action="store_true", help="both sides agree")
    parser.add_argument("names", nargs="*", help="a page, or page#section")
    return parser.parse_args(arguments)


def main(arguments: list[str], project: Project | None = None) -> int:
    options = _options(arguments)
    project = project or here()
    try:
        found = choose(changes(project), options.names)
        if options.accept:
            accept(project, found)
    except Problem as problem:
        print(problem, file=sys.stderr)
        return 1
    if options.accept:
        print(f"accepted: {len(found)} sections")
        return 0
    return _show(project, found)


def _show(project: Project, found: list[Change]) -> int:
    for change in found:
        print(report(project, change), end="\n\n")
    count = len(texts(project))
    print(f"{len(found)} of {count} sections differ from what was accepted")
    if found:
        print("  → read both sides, then make parity ARGS=--accept")
    return bool(found)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
