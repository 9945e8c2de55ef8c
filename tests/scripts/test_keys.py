from pathlib import Path

import pytest

from scripts import keys


def test_key_covers_what_is_imported_from_imported_modules(tmp_path):
    (tmp_path / "a.py").write_text("import b\n")
    (tmp_path / "b.py").write_text("from c import x\n")
    (tmp_path / "c.py").write_text("x = 1\n")
    names = [path.name for path in keys.dependencies(tmp_path / "a.py")]
    assert names == ["a.py", "b.py", "c.py"]
    before = keys.inputs_key(tmp_path / "a.py")
    (tmp_path / "c.py").write_text("x = 2\n")
    assert keys.inputs_key(tmp_path / "a.py") != before


def test_style_counts_for_what_draws(tmp_path):
    (tmp_path / "a.py").write_text("import matplotlib.pyplot as plt\n")
    assert set(keys.STYLE) < set(keys.dependencies(tmp_path / "a.py"))


def test_probe_counts(tmp_path):
    (tmp_path / "card.py").write_text("from scripts.probe import about\n")
    names = [path.name for path in keys.dependencies(tmp_path / "card.py")]
    assert names == ["card.py", "probe.py"]


def test_circular_imports(tmp_path):
    (tmp_path / "a.py").write_text("import b\n")
    (tmp_path / "b.py").write_text("import a\n")
    assert len(keys.dependencies(tmp_path / "a.py")) == 2


@pytest.mark.parametrize(
    ("source", "names"),
    [
        ("import a\n", ["a"]),
        ("import a as b, c.d\n", ["a", "c.d"]),
        ("from a.b import c\n", ["a.b"]),
        ("x = 1\nimport a\n", ["a"]),
        ("important = from_ = 1\n", []),
        ("import a  # why\n", ["a"]),
    ],
)
def test_imported_names(tmp_path, source, names):
    path = tmp_path / "a.py"
    path.write_text(source)
    assert keys.imported(path) == names


def test_versions_are_those_installed():
    import torch

    assert keys.versions()["torch"] == torch.__version__.partition("+")[0]
    assert Path(keys.STYLE[0]).is_file()
