"""Pins are raised in place, torch's only by name."""

import json
import tomllib

from scripts import raise_pins
from scripts.project import here

PYTHON = """\
dependencies = [
    "torch==2.13.0",
    "click==8.5.1",        # why
    "Markdown==3.11.3",
]
"""
NODE = '{\n  "version": 1,\n  "@resvg/resvg-js": "2.6.2",\n  "katex": "0.19.1"\n}\n'


def test_all_but_torch_are_raised():
    new = raise_pins.raised(PYTHON, raise_pins.PIN, lambda name: "99.0", set())
    assert '"torch==2.13.0",' in new
    assert '    "click==99.0",        # why\n    "Markdown==99.0",\n' in new


def test_only_the_named_are_raised():
    asked = []

    def newest(name):
        asked.append(name)
        return "2.14.0"

    new = raise_pins.raised(PYTHON, raise_pins.PIN, newest, {"torch"})
    assert new == PYTHON.replace("2.13.0", "2.14.0")
    assert asked == ["torch"]


def test_pins_of_node():
    new = raise_pins.raised(NODE, raise_pins.NODE_PIN, lambda name: "1.0.0", set())
    assert new == NODE.replace("2.6.2", "1.0.0").replace("0.19.1", "1.0.0")


def test_every_dependency_is_pinned_and_locked():
    root = here().root
    project = tomllib.loads((root / "pyproject.toml").read_text())["project"]
    groups = [project["dependencies"], *project["optional-dependencies"].values()]
    named = [entry for group in groups for entry in group]
    pinned = {f.partition("==")[0].lower(): f for f in named if "==" in f}
    assert len(pinned) == len(named)
    lock = (root / "requirements.lock").read_text().replace("_", "-").lower().split()
    assert {pin.replace("_", "-").lower() for pin in pinned.values()} <= set(lock)
    node = json.loads((root / "package.json").read_text())
    wanted = node["dependencies"] | node["devDependencies"]
    locked = json.loads((root / "package-lock.json").read_text())["packages"]
    assert wanted == {
        name: locked[f"node_modules/{name}"]["version"] for name in wanted
    }
