"""What stands between two headings is one box, about as high as it will be."""

import re

from bs4 import BeautifulSoup
from markdown import Markdown

from scripts.chapters import Chapters

SOURCE = """
# Title

First.

## One { #one }

Text.

* item

### Below { #below }

More.

## Empty { #empty }

## Two { #two }

{long}
"""


def render(source: str) -> list:
    md = Markdown(extensions=["attr_list"])
    md.treeprocessors.register(Chapters(md), "chapters", 0)
    html = BeautifulSoup(md.convert(source), "html.parser")
    return [tag for tag in html.children if tag.name]


def height(part) -> int:
    return int(re.search(r"auto (\d+)px", part["style"])[1])


def test_headings_stay_outside():
    tags = render(SOURCE)
    assert [tag.name for tag in tags] == [
        *("h1", "p", "h2", "div", "h3", "div", "h2", "h2", "div")
    ]
    assert [child.name for child in tags[3].children if child.name] == ["p", "ul"]


def test_a_long_part_is_higher():
    short, *_, long = [
        t for t in render(SOURCE.replace("{long}", "word " * 500)) if t.name == "div"
    ]
    assert height(long) > 10 * height(short) / 2
    assert "\n" not in long["style"]


def test_drawings_take_height_and_folded_text_takes_none():
    plain, folded, drawn = (
        height(render(f"## A\n\n{markup}\n")[1])
        for markup in (
            "<p>a</p>",
            f"<p>a<details>{'word ' * 999}</details></p>",
            "<p>a<svg><path/></svg></p>",
        )
    )
    assert folded == plain
    assert drawn > plain
