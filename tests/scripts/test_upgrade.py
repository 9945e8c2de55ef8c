"""The upgrade report names what changed, page by page."""

import pytest

from scripts import record, results, upgrade
from scripts.record import Record
from tests.toy import snippet

SURFACE = """
losses = {"OldLoss": "OldLoss()", "SameLoss": "SameLoss(%s)"}
"""


@pytest.fixture
def project(project):
    path = project.snippets / "torch" / "surface.py"
    path.parent.mkdir()
    path.write_text(SURFACE % "")
    snippet(project, "raises_a", 'raise ValueError("old words")\n')
    snippet(project, "steady", "print(1.5)\n")
    results.refresh(project)
    return project


def told(project):
    found = results.refresh(project, force=True, write=False)
    return upgrade.report(project, found, upgrade.versions_recorded(project))


def test_nothing_changed(project):
    text = told(project)
    assert "4 snippets run, 0 changed" in text
    assert "the same losses" in text


def test_every_change_is_named_and_no_record_is_written(project):
    before = {s: record.read(s) for s in project.all_snippets()}
    basic = project.snippets / "Toy" / "basic.py"
    snippet(project, "raises_a", 'raise ValueError("new words")\n')
    basic.write_text(basic.read_text().replace("3.0", "2.0"))
    surface = project.snippets / "torch" / "surface.py"
    surface.write_text((SURFACE % "beta").replace("OldLoss", "NewLoss"))
    text = told(project)
    for part in (
        "- gone: `OldLoss()`",
        "- new: `NewLoss()`",
        "- `SameLoss()` → `SameLoss(beta)`",
        "## Toy",
        "### raises_a.py: message",
        "### basic.py: output, figure, values",
        "-tensor([0.2500, 1.0000, 9.0000])",
        "+tensor([0.2500, 1.0000, 4.0000])",
    ):
        assert part in text
    assert "steady.py" not in text
    assert {s: record.read(s) for s in project.all_snippets()} == before


def test_snippet_that_no_longer_raises_is_reported(project):
    snippet(project, "raises_a", "x = 1\n")
    assert "### raises_a.py: fails" in told(project)


@pytest.mark.parametrize(
    ("new", "kind"),
    [
        ({"printed": "2.5\n"}, "output"),
        ({"warnings": [{"category": "W", "message": "m"}]}, "message"),
        ({"figures": ["<svg/>"]}, "figure"),
        ({"values": {"card": {"signature": "b"}}}, "signature"),
        ({"values": {"x": 1}}, "values"),
    ],
)
def test_kinds(new, kind):
    assert kind in upgrade.kinds(Record(), Record(**new))
