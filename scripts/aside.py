"""A project in another folder that borrows what it does not write from this one."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterable
from pathlib import Path

import yaml

from scripts.project import here

BORROWED = ("theme", "scripts", "node_modules")
NAV = re.compile(r"^nav:\n(?:[ ].*\n|\n(?=  ))*\n?", re.M)


def furnish(root: Path, own: Iterable[str] = (), nav: list | None = None) -> None:
    """Give `root` the configurations, copies of the folders `own`, links to the rest.

    `nav` stands in both configurations in place of ours.
    """
    source = here().root
    for name in own:
        shutil.copytree(source / name, root / name)
    for name in BORROWED:
        if name not in own:
            (root / name).symlink_to(source / name)
    for config in source.glob("mkdocs*.yml"):
        text = config.read_text(encoding="utf-8")
        if nav is not None:
            text = _with_nav(text, nav)
        (root / config.name).write_text(text, encoding="utf-8")


def _with_nav(config: str, nav: list) -> str:
    said = yaml.safe_dump({"nav": nav}, allow_unicode=True) + "\n"
    return NAV.sub(lambda _: said, config)
