"""What the installed torch does otherwise than the recorded one: a report to review.

    python -m scripts.upgrade [REPORT]

Runs every snippet, writes no record, and tells page by page which outputs, messages,
signatures and figures changed, and which losses torch has gained or lost.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from scripts import keys, record
from scripts.compare import same_figure, same_text, same_value
from scripts.project import Project, here
from scripts.record import Record
from scripts.results import Report, refresh

SURFACE = "torch/surface.py"
Change = tuple[Record | None, Record]


def kinds(old: Record, new: Record) -> list[str]:
    """What kinds of things differ between two results."""
    card, other = old.values.get("card") or {}, new.values.get("card") or {}
    differs = {
        "message": _messages(old) != _messages(new),
        "signature": card.get("signature") != other.get("signature"),
        "output": not same_text(old.printed, new.printed),
        "figure": len(old.figures) != len(new.figures)
        or not all(map(same_figure, old.figures, new.figures)),
        "values": not same_value(old.values, new.values),
    }
    return [kind for kind, differing in differs.items() if differing]


def _messages(one: Record) -> list[str]:
    said = [f"{w['category']}: {w['message']}" for w in one.warnings]
    if one.error:
        said.append(f"{one.error['type']}: {one.error['message']}")
    return said


def report(project: Project, found: Report, recorded: dict[str, str]) -> str:
    """The whole report as Markdown."""
    lines = ["# From the recorded to the installed versions", ""]
    lines += [
        f"- {name}: {recorded.get(name, '?')} → {now}"
        for name, now in keys.versions().items()
    ]
    lines += ["", f"{len(found.ran)} snippets run, {len(found.changes)} changed, "]
    lines[-1] += f"{len(found.problems)} no longer do what their name says."
    lines += ["", "## Losses", "", *_surface(project, found), ""]
    for loss in sorted({s.parent.name for s in (*found.changes, *found.problems)}):
        lines += [f"## {loss}", "", *_page(project, found, loss), ""]
    return "\n".join(lines).rstrip() + "\n"


def _surface(project: Project, found: Report) -> Iterator[str]:
    change = found.changes.get(project.snippets / SURFACE)
    if change is None:
        yield "torch has the same losses with the same parameters."
        return
    old, new = (one.values["losses"] if one else {} for one in change)
    for name in sorted({*old, *new}):
        if name not in new:
            yield f"- gone: `{old[name]}`"
        elif name not in old:
            yield f"- new: `{new[name]}`"
        elif old[name] != new[name]:
            yield f"- `{old[name]}` → `{new[name]}`"


def _page(project: Project, found: Report, loss: str) -> Iterator[str]:
    for snippet, problem in found.problems.items():
        if snippet.parent.name == loss:
            yield f"### {snippet.name}: fails\n\n```text\n{problem}\n```\n"
    for snippet, (old, new) in sorted(found.changes.items()):
        if snippet.parent.name == loss and snippet != project.snippets / SURFACE:
            told = ", ".join(kinds(old, new)) if old else "never recorded"
            diff = "\n".join(_readable(snippet, old, new))
            yield f"### {snippet.name}: {told}\n\n```diff\n{diff}\n```\n"


def _readable(snippet: Path, old: Record | None, new: Record) -> Iterator[str]:
    """The diff without figures, keys and checksums, which nobody reads."""
    for line in record.difference(snippet, _bare(old), _bare(new)):
        if not line.startswith((" ", '+  "seal"', '-  "seal"', "@@")):
            yield line


def _bare(one: Record | None) -> Record | None:
    if one is None:
        return None
    return Record(
        printed=one.printed, warnings=one.warnings, error=one.error, values=one.values
    )


def versions_recorded(project: Project) -> dict[str, str]:
    """The versions that the records name."""
    known = record.read(project.snippets / SURFACE)
    return known.versions if known else {}


def main(arguments: list[str]) -> int:
    project = here()
    target = Path(arguments[0]) if arguments else project.root / "upgrade.md"
    recorded = versions_recorded(project)
    found = refresh(project, force=True, write=False, progress=True)
    text = report(project, found, recorded)
    record.replace(target, text.encode())
    print(f"{target.name}: {len(found.changes)} changed, {len(found.problems)} failed")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
