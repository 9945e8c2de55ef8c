"""What a page was made of: what else must change for it to be another."""

from pathlib import Path

from scripts.page import Page
from scripts.project import Project


def first_line(file: str) -> str:
    return Path(file).read_text("utf-8").partition("\n")[0]


def test_file_that_was_read_touches_the_page(tmp_path):
    page = Page(Project(tmp_path), "zh")
    page.read.add("read.md")
    assert page.is_touched({"read.md", "other.md"})
    assert not page.is_touched({"other.md"})


def test_of_a_file_that_was_glimpsed_its_part_alone_counts(tmp_path):
    page = Page(Project(tmp_path), "zh")
    file = tmp_path / "loss.md"
    file.write_text("part\nrest\n")
    page.read.add(str(file))
    page.glimpse(str(file), first_line)
    file.write_text("part\nother\n")
    assert not page.is_touched({str(file)})
    file.write_text("another\nother\n")
    assert page.is_touched({str(file)})
    assert not page.is_touched(set())
