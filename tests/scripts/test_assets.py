"""The one stylesheet and the one script; what is mended in Material's."""

import io

import pytest
from fontTools.ttLib import TTFont

from scripts import assets, fonts
from scripts.problem import Problem
from scripts.project import here


def test_small_says_the_same_in_less():
    code = assets.small("js", "const a = 1 // one\nconsole.log(a)\n")
    assert code == "const a=1;console.log(1);\n"
    assert assets.small("css", "a { color: #ff0000 }") == "a{color:red}\n"


@pytest.mark.parametrize(("loader", "source"), [("js", "const = 1"), ("js", "}{")])
def test_what_cannot_be_read_is_said(loader, source):
    with pytest.raises(Problem, match="esbuild refuses"):
        assets.small(loader, source)


def test_name_changes_with_the_content():
    one, same, other = (
        assets.named("{}.css", "css", f"a{{color:{colour}}}")
        for colour in ("red", "#f00", "blue")
    )
    assert one == same
    assert one.uri != other.uri


def test_another_script_of_material_is_said():
    with pytest.raises(Problem, match="not the one that this mends"):
        assets.patient("console.log(1)")


def test_fonts_of_katex_come_as_woff2_alone():
    style = assets.katex_style(here())
    assert "url(katex/fonts/" in style
    assert ".ttf" not in style
    assert {name.rsplit(".")[-1] for name, _ in assets.katex_fonts(here())} == {"woff2"}


def test_letters_of_formulas():
    html = ['<span class="a">x&lt;y</span>', "<b>x</b>α"]
    assert fonts.characters(html) == "<xyα"


def test_reduced_font_is_small_and_the_same_every_time(tmp_path):
    (source,) = (f for name, f in assets.katex_fonts(here()) if "Main-Regular" in name)
    cache = tmp_path / "cache"
    for folder in ("a", "b"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / source.name).write_bytes(source.read_bytes())
        fonts.reduce(tmp_path / folder, "xyα", cache)
    a, b = ((tmp_path / folder / source.name).read_bytes() for folder in ("a", "b"))
    assert a == b == fonts.reduced(source.read_bytes(), "xyα")
    assert len(a) < len(source.read_bytes()) / 5
    names = TTFont(io.BytesIO(a))["name"].names
    assert {name.nameID for name in names} == {0, 13, 14}
    assert any("SIL Open Font License" in str(name) for name in names)
