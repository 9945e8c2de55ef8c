"""Builds a toy site, kills the build at random moments, and looks what became of it.

python -m tests.faults.killing FOLDER KILLS SEED

Everything is imported once; each build is a process forked from this one, and so are
its snippets: a kill costs a build, not the start of torch.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import random
import shutil
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path

from mkdocs.commands.build import build
from mkdocs.config import load_config

from scripts import execute, pool, preload, record, results, stamps
from scripts.problem import Problem
from scripts.project import Project
from tests import toy

assert preload  # has imported torch and matplotlib
PAGE = "\n".join(f"/// snippet | Toy/s{n}.py\n///\n" for n in range(3))
Tree = dict[str, bytes]


def main(folder: Path, kills: int, seed: int) -> int:
    pool._server = lambda _: multiprocessing.get_context("fork")
    moments = random.Random(seed)
    project = toy.make_site(folder / "project")
    wrong: list[str] = []
    for name, work in (("records", _records), ("site", _site)):
        trial = Trial(project, folder / name, work)
        for number in range(kills):
            # Building pages takes longer than recording: as many kills for less.
            if name == "site" and number % 3:
                continue
            wrong += trial.kill(moments.uniform(0, trial.seconds))
        print(f"{name}: {trial.kills} kills in {trial.seconds:.2f} s: {trial.seen}")
    print("\n".join(wrong))
    return 1 if wrong else 0


def _records(project: Project) -> None:
    assert not results.refresh(project).problems


def _site(project: Project) -> None:
    config = load_config(str(project.root / "mkdocs.yml"))
    config.plugins.on_startup(command="build", dirty=False)
    build(config)


class Trial:
    """What is killed: `work` on a project, from one state of its sources to the next.

    Killed, it must leave every record and the site as they were before or as they are
    after; and the next run must end in the bytes of one that nobody disturbed.
    """

    def __init__(
        self, project: Project, kept: Path, work: Callable[[Project], None]
    ) -> None:
        self.project, self.kept, self.work = project, kept, work
        self.kills, self.seen = 0, {"old": 0, "between": 0, "new": 0}
        write_sources(project, 1)
        assert self.run() == 0
        self.before = self.tree()
        shutil.copytree(project.snippets, kept / "snippets")
        if (project.root / "site").exists():
            shutil.copytree(project.root / "site", kept / "site")
        # Until then more is read: measured so, most kills would come too late.
        time.sleep(stamps.TICK / 10**9)
        for _ in range(2):  # the first may be slower than all others
            self._restore()
            start = time.monotonic()
            assert self.run() == 0
            self.seconds = time.monotonic() - start
        self.after = self.tree()
        assert self.after.keys() >= self.before.keys()
        assert self.after != self.before

    def kill(self, moment: float) -> list[str]:
        self._restore()
        if self.run(kill_after=moment) is None:
            self.kills += 1
        wrong = list(self._half_done())
        if self.run() != 0:
            wrong.append("the next build fails")
        elif (now := self.tree()) != self.after:
            names = {n for n in {*now, *self.after} if now.get(n) != self.after.get(n)}
            wrong.append(f"the next build differs: {sorted(names)}")
        return [f"killed after {moment:.3f} s: {what}" for what in wrong]

    def run(self, kill_after: float | None = None) -> int | None:
        """The exit status of a build, or None if it was killed."""
        child = os.fork()
        if not child:
            status = 1
            try:
                os.setsid()
                null = os.open(os.devnull, os.O_RDWR)
                for descriptor in (1, 2) if kill_after is not None else (1,):
                    os.dup2(null, descriptor)
                self.work(self.project)
                status = 0
            finally:
                os._exit(status)
        if kill_after is not None:
            time.sleep(kill_after)
            os.kill(child, signal.SIGKILL)
            with contextlib.suppress(ProcessLookupError):  # it is not yet a group
                os.killpg(child, signal.SIGKILL)
        _, status = os.waitpid(child, 0)
        return None if os.WIFSIGNALED(status) else os.WEXITSTATUS(status)

    def tree(self) -> Tree:
        """Records and site. A name that begins with a dot is a leftover if it stays."""
        root = self.project.root
        found = (*root.glob("snippets/**/*"), *root.glob("site*/**/*"))
        return {
            path.relative_to(root).as_posix(): path.read_bytes()
            for path in sorted(found)
            if path.is_file()
        }

    def _restore(self) -> None:
        for name in ("snippets", "site", "site.building", "site.old"):
            shutil.rmtree(self.project.root / name, ignore_errors=True)
        for kept in self.kept.iterdir():
            shutil.copytree(kept, self.project.root / kept.name)
        write_sources(self.project, 2)

    def _half_done(self):
        """What is neither as before nor as after."""
        now = self.tree()
        states = []
        for snippet in self.project.all_snippets():
            stem = f"snippets/Toy/{snippet.stem}"
            if f"{stem}.json" not in now:
                states.append("between")  # known to be missing: the next run makes it
                continue
            try:
                printed = record.read(snippet).printed
            except Problem as problem:
                yield f"the record of {snippet.stem} is torn: {problem}"
                continue
            names = [f"{stem}.json", f"{stem}.out", f"{stem}.svg"]
            mine = [now.get(name) for name in names]
            if mine == [self.before.get(name) for name in names]:
                states.append("old")
            elif mine == [self.after.get(name) for name in names]:
                states.append("new")
            else:
                yield f"the record of {snippet.stem} is neither old nor new: {printed}"
        if self.work is _site:
            site = {n: b for n, b in now.items() if n.startswith("site/")}
            old = {n: b for n, b in self.before.items() if n.startswith("site/")}
            new = {n: b for n, b in self.after.items() if n.startswith("site/")}
            aside = {n.replace("site.old/", "site/") for n in now if "site.old/" in n}
            if site not in (old, new) and (site or aside != old.keys()):
                yield "the site is neither old nor new"
        kind = set(states)
        self.seen[kind.pop() if len(kind) == 1 else "between"] += 1


def write_sources(project: Project, state: int) -> None:
    for n in range(3):
        toy.snippet(project, f"s{n}", f"print({n + state} * 'line\\n')\n")
    toy.snippet(project, "basic", toy.BASIC.replace("3.0", f"{state}.0"))
    for language in ("zh", "en"):
        page = f"{toy.text(toy.PAGE)}\nState {state}.\n\n{PAGE}"
        toy.write(project, f"docs/{language}/losses/Toy.md", page)


if __name__ == "__main__":
    execute.prepare()
    sys.exit(main(Path(sys.argv[1]), *map(int, sys.argv[2:])))
