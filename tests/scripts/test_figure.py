"""Figures are small, deterministic, and follow the page's colours."""

import re

import matplotlib as mpl
import pytest
from matplotlib.figure import Figure

from scripts import figure


@pytest.fixture(autouse=True)
def style():
    with mpl.rc_context():
        figure.use_style()
        yield


def draw(color="C0"):
    drawing = Figure()
    axes = drawing.subplots()
    axes.plot([-2, 0, 2], [2, 0, 2], color=color, label="loss")
    axes.plot([-2, 0, 2], [-1, -1, 1], "--", color="C1", label="gradient")
    axes.scatter([1], [1], color="C2")
    axes.text(0, 1, "β < 1 & 2")
    axes.legend()
    return drawing


def test_colours_are_variables():
    svg = figure.to_svg(draw(), "a")
    assert re.findall("#[0-9a-f]{3,6};", svg) == []
    for role in ("--fig-1", "--fig-2", "--fig-3", "--fig-rule", "--fig-quiet"):
        assert f"var({role})" in svg


def test_unknown_colour_is_refused():
    with pytest.raises(figure.Unfit, match="#ff0000"):
        figure.to_svg(draw("red"), "a")


def test_tex_in_labels_is_refused():
    drawing = draw()
    drawing.axes[0].set_yscale("log")
    with pytest.raises(figure.Unfit, match="shows TeX"):
        figure.to_svg(drawing, "a")


def test_text_stays_text():
    svg = figure.to_svg(draw(), "a")
    assert "β &lt; 1 &amp; 2</text>" in svg
    assert "font-family" not in svg


def test_same_bytes_every_time():
    assert figure.to_svg(draw(), "a") == figure.to_svg(draw(), "a")


def test_ids_of_two_figures_differ():
    def ids(name):
        return set(re.findall(r'id="([^"]+)"', figure.to_svg(draw(), name)))

    assert ids("a")
    assert ids("a").isdisjoint(ids("b"))


def test_signs_survive_rounding():
    path = figure.tidy(
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1">'
        '<path d="M -0.66 1.26 \nL -0.01 -12.345 z" style="stroke: #1b5a9c"/></svg>'
    )
    assert 'd="M-0.7 1.3L0 -12.3z"' in path


def test_small():
    assert len(figure.to_svg(draw(), "a")) < 8_000


def test_no_style_sheet_reaches_the_page():
    assert "<style" not in figure.to_svg(draw(), "a")
