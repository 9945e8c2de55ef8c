"""The picture of a page for a link to it: its own figure, drawn the same every time."""

import re
import struct

import pytest

from scripts import record, social
from scripts.figure import ROLES
from scripts.project import here
from tests.toy import write

PROJECT = here()
LOSSES = sorted(page.stem for page in PROJECT.docs.glob("en/losses/*.md"))


def test_every_colour_of_a_figure_has_one_here():
    assert set(ROLES.values()) == set(social.COLOURS)


@pytest.mark.parametrize("loss", LOSSES)
def test_every_loss_has_its_own(loss):
    svg = social.figure_of(PROJECT.docs / "en" / "losses" / f"{loss}.md", PROJECT)
    own = [
        figure
        for snippet in (PROJECT.snippets / loss).glob("*.py")
        for figure in (record.read(snippet) or record.Record()).figures
    ]
    assert svg in own
    whole = social.card(svg, loss)
    assert "var(" not in whole
    assert re.search(rf">{loss}</text>", whole)


def test_picture_is_drawn_once(project):
    path = '<path d="M0 0L9 9" stroke="var(--fig-1)"/>'
    svg = f'<svg class="fig" viewBox="0 0 100 50">{path}</svg>'
    first = social.picture(svg, "A <b>", project)
    assert first == social.picture(svg, "A <b>", project)
    assert first.read_bytes() == social.drawn(social.card(svg, "A <b>"))
    size = struct.unpack(">II", first.read_bytes()[16:24])
    assert size == (social.WIDTH, social.HEIGHT)


def test_page_without_a_figure(project):
    page = write(project, "docs/en/losses/None.md", "# None\n")
    assert social.figure_of(page, project) is None
