"""The recorded result of a snippet: its files, how they are read, written, compared.

Beside `basic.py` stand `basic.out` (what it printed), `basic.svg`, `basic-2.svg` …
(its figures) and `basic.json`: what the result was made from, warnings, the
exception, the final values, and a checksum of each file.
"""

from __future__ import annotations

import contextlib
import difflib
import hashlib
import json
import os
import re
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from scripts.problem import Problem

CONFLICT = re.compile(rb"<{7} |>{7} |={7}$")


@dataclass
class Record:
    """What one run of a snippet left.

    `values` maps the names of its final tensors and plain values to JSON (a tensor is
    a dict with dtype, shape and, if small, data). `error` has type, message and line.
    `cells` says of each cell of a lab how many lines and figures are its own.
    `seconds` is how long the snippet itself took; it is not recorded.
    """

    inputs: str = ""
    versions: dict[str, str] = field(default_factory=dict)
    printed: str = ""
    warnings: list[dict[str, str]] = field(default_factory=list)
    error: dict[str, Any] | None = None
    figures: list[str] = field(default_factory=list)
    values: dict[str, Any] = field(default_factory=dict)
    cells: list[dict[str, Any]] = field(default_factory=list)
    seconds: float = 0.0

    def texts(self, snippet: Path) -> dict[Path, str]:
        """The files of this record beside `snippet`, the JSON last."""
        files = {}
        if self.printed:
            files[snippet.with_suffix(".out")] = self.printed
        for number, svg in enumerate(self.figures, 1):
            files[figure_path(snippet, number)] = svg
        files[snippet.with_suffix(".json")] = self._json(files)
        return files

    def cell(self, name: str) -> Record | None:
        """What one cell of a lab printed and drew; None if there is no such cell."""
        lines = figures = 0
        for cell in self.cells:
            ends = lines + cell["lines"], figures + cell["figures"]
            if cell["name"] == name:
                printed = self.printed.splitlines(keepends=True)[lines : ends[0]]
                return Record(
                    printed="".join(printed), figures=self.figures[figures : ends[1]]
                )
            lines, figures = ends
        return None

    def _json(self, files: dict[Path, str]) -> str:
        content = asdict(self)
        if not self.cells:
            del content["cells"]
        del content["printed"], content["figures"], content["seconds"]
        content["files"] = {path.name: checksum(text) for path, text in files.items()}
        content["seal"] = seal(content)
        return dump(content)


def figure_path(snippet: Path, number: int) -> Path:
    """Where the figure `number` (from 1) of `snippet` is recorded."""
    suffix = "" if number == 1 else f"-{number}"
    return snippet.with_name(f"{snippet.stem}{suffix}.svg")


def checksum(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def seal(content: dict[str, Any]) -> str:
    """A checksum of the JSON itself, so that an edit by hand shows."""
    rest = {key: value for key, value in content.items() if key != "seal"}
    return checksum(json.dumps(rest, sort_keys=True))


def dump(content: dict[str, Any]) -> str:
    """JSON with one line an entry, so that a review sees which value changed."""
    lines = []
    for key, value in content.items():
        if key == "values" and value:
            inner = ",\n".join(f"    {_line(k)}: {_line(v)}" for k, v in value.items())
            lines.append(f'  "values": {{\n{inner}\n  }}')
        else:
            lines.append(f"  {_line(key)}: {_line(value)}")
    return "{\n" + ",\n".join(lines) + "\n}\n"


def _line(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False)


def read(snippet: Path) -> Record | None:
    """The record of `snippet`, or None if there is none.

    Raises `Problem` when a file of it was changed by anything but the build.
    """
    path = snippet.with_suffix(".json")
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
        files = content.pop("files")
        stated = content.pop("seal")
    except FileNotFoundError:
        return None
    except OSError as error:
        raise _edited(path, f"the record cannot be read ({error.strerror})") from None
    except (ValueError, KeyError, AttributeError, TypeError) as error:
        raise _edited(path, f"the record cannot be read ({error})") from None
    if stated != seal({**content, "files": files}):
        raise _edited(path, "the record was edited by hand")
    texts = {name: _unchanged(snippet.with_name(name), files[name]) for name in files}
    printed = texts.pop(f"{snippet.stem}.out", "")
    try:
        return Record(printed=printed, figures=list(texts.values()), **content)
    except TypeError:
        raise _edited(path, "the record was written by another build") from None


def _unchanged(path: Path, expected: str) -> str:
    try:
        text = path.read_bytes().decode()
    except FileNotFoundError:
        raise _edited(path, "a file of the record is missing") from None
    except OSError as error:
        raise _edited(path, f"the record cannot be read ({error.strerror})") from None
    except UnicodeDecodeError:
        text = ""
    if checksum(text) != expected:
        raise _edited(path, "the record was edited by hand")
    return text


def _edited(path: Path, what: str) -> Problem:
    if line := _conflict(path):
        what = "the record holds the marks of a merge that was not finished"
    name = f"{path.parent.name}/{re.sub(r'(-[0-9]+)?[.][a-z]+$', '', path.name)}"
    return Problem(
        what,
        file=path,
        line=line,
        remedy=f"the build writes records: make results ARGS='{name} --force'",
    )


def _conflict(path: Path) -> int | None:
    """The line on which git has marked a conflict."""
    with contextlib.suppress(OSError):
        for number, line in enumerate(path.read_bytes().splitlines(), 1):
            if CONFLICT.match(line):
                return number
    return None


def write(snippet: Path, record: Record) -> bool:
    """Put `record` beside `snippet`; say whether any byte changed.

    All bytes are on disk under other names before the first file is touched. Then the
    JSON goes away first and comes back last: killed in between, the record is missing
    and the next run makes it again.
    """
    files = {path: text.encode() for path, text in record.texts(snippet).items()}
    gone = [path for path in on_disk(snippet) if path not in files]
    changed = {p: data for p, data in files.items() if not _holds(p, data)}
    if not changed and not gone:
        return False
    last = snippet.with_suffix(".json")
    changed[last] = files[last]
    staged = _stage(changed)
    path = last
    try:
        for temporary in staged.values():
            _settle(temporary)
        last.unlink(missing_ok=True)
        for path in gone:
            path.unlink(missing_ok=True)
        for path, temporary in staged.items():
            os.replace(temporary, path)
    except OSError as error:
        _drop(staged)
        raise _unwritten(path, error) from None
    return True


def _holds(path: Path, data: bytes) -> bool:
    return path.is_file() and path.read_bytes() == data


def replace(path: Path, data: bytes) -> None:
    """Write `data` to `path` so that it is there whole or not at all."""
    staged = _stage({path: data})
    try:
        os.replace(staged[path], path)
    except OSError as error:
        _drop(staged)
        raise _unwritten(path, error) from None


def sweep(folder: Path) -> None:
    """Remove what killed builds were writing; no other may be writing now.

    And compiled modules: Python believes them by time and size, but clocks go wrong.
    """
    for path in (*folder.glob("*/.*.tmp"), *folder.glob("*/__pycache__/*.pyc")):
        with contextlib.suppress(OSError):
            path.unlink()


def _stage(files: dict[Path, bytes]) -> dict[Path, Path]:
    """Write every file under a temporary name beside its own."""
    staged = {p: p.with_name(f".{p.name}.{os.getpid()}.tmp") for p in files}
    for path, temporary in staged.items():
        try:
            temporary.write_bytes(files[path])
        except OSError as error:
            _drop(staged)
            raise _unwritten(path, error) from None
    return staged


def _settle(path: Path) -> None:
    """Have the bytes on the disk before a name points to them."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _drop(staged: dict[Path, Path]) -> None:
    for one in staged.values():
        with contextlib.suppress(OSError):
            one.unlink(missing_ok=True)


def _unwritten(path: Path, error: OSError) -> Problem:
    return Problem(
        f"cannot be written: {error.strerror}",
        file=path,
        remedy="free space or rights, then run again; no result is lost",
    )


def difference(snippet: Path, old: Record | None, new: Record) -> Iterator[str]:
    """A unified diff of the files of two records of `snippet`."""
    before = old.texts(snippet) if old else {}
    after = new.texts(snippet)
    for path in sorted({*before, *after}):
        yield from difflib.unified_diff(
            before.get(path, "").splitlines(),
            after.get(path, "").splitlines(),
            f"recorded/{path.parent.name}/{path.name}",
            f"now/{path.parent.name}/{path.name}",
            lineterm="",
        )


def on_disk(snippet: Path) -> list[Path]:
    """The recorded files of `snippet` that exist."""
    return sorted(
        path
        for path in snippet.parent.glob(f"{snippet.stem}*")
        if _owner(path.name) == snippet.name
    )


def orphans(snippets: list[Path]) -> list[Path]:
    """Recorded files in the folders of `snippets` that no snippet owns."""
    folders: dict[Path, set[str]] = {}
    for snippet in snippets:
        folders.setdefault(snippet.parent, set()).add(snippet.name)
    return sorted(
        folder / name
        for folder, known in folders.items()
        for name in os.listdir(folder)
        if (owner := _owner(name)) and owner not in known
    )


def _owner(name: str) -> str | None:
    """The snippet that a recorded file belongs to; None for any other file."""
    stem, suffix = os.path.splitext(name)
    if suffix not in (".out", ".json", ".svg"):
        return None
    if suffix == ".svg" and stem[-2:-1] == "-" and stem[-1].isdigit():
        stem = stem[:-2]
    return f"{stem}.py"
