"""The two trees of pages tell the same, and a loss page has its anatomy."""

import re
from pathlib import Path

import pytest

from scripts import safe
from scripts.project import LANGUAGES, here
from scripts.publish import check_twins
from scripts.sections import SECTIONS, WRITE_HERE

PROJECT = here()
PAGES = sorted(
    p.relative_to(PROJECT.docs / "en") for p in PROJECT.docs.glob("en/**/*.md")
)
LOSSES = [page for page in PAGES if page.parent.name == "losses"]
GUIDES = [page for page in PAGES if page.parent.name == "guides"]
HEADING = re.compile(r"^(#+) .*?(?:\{ #([\w-]+) \})?$", re.M)
DIRECTIVE = re.compile(r"^\s*/{3,} .*$", re.M)
FORMULA = re.compile(r"\$\$\n(.*?)\n\s*\$\$|(?<![\\$])\$([^$\n]+)\$", re.S)
CODE = re.compile(r"`[^`\n]*`")
LINK = re.compile(r"\]\(([^)\s]+)\)")
FOLDERS = sorted({path.parent for path in PROJECT.all_snippets()})
# Shown by the card, by the gallery and by upgrades.
ELSEWHERE = {"card.py", "miniature.py", "surface.py"}
# The words of a directive that differ between languages.
SPOKEN = re.compile(r"^\s*/{3,} details \|.*$", re.M)


def read(language: str, page: Path) -> str:
    text = (PROJECT.docs / language / page).read_text(encoding="utf-8")
    return re.sub(r"\A---\n.*?\n---\n", "", text, flags=re.S)


def both(page: Path, pattern: re.Pattern[str]) -> list[list]:
    return [pattern.findall(read(language, page)) for language in LANGUAGES]


def without_words(formula: str) -> str:
    return re.sub(r"\\text\{[^}]*\}", r"\\text{}", formula)


def test_every_page_has_its_twin():
    check_twins(PROJECT)


@pytest.mark.parametrize("page", PAGES, ids=str)
def test_headings(page):
    zh, en = both(page, HEADING)
    assert zh == en
    assert all(name for level, name in zh if level != "#"), "an explicit { #id } each"


@pytest.mark.parametrize("page", PAGES, ids=str)
def test_directives(page):
    zh, en = (
        [re.sub(r"details \|.*", "details", d.strip()) for d in found]
        for found in both(page, DIRECTIVE)
    )
    assert zh == en


@pytest.mark.parametrize("page", PAGES, ids=str)
def test_options_of_directives(page):
    option = re.compile(r"^    (name|show|highlight|notes|mark|columns): (.*)$", re.M)
    zh, en = both(page, option)
    assert zh == en


@pytest.mark.parametrize("page", PAGES, ids=str)
def test_formulas(page):
    zh, en = (
        sorted(without_words("".join(f).strip()) for f in found)
        for found in both(page, FORMULA)
    )
    assert zh == en


@pytest.mark.parametrize("page", PAGES, ids=str)
def test_links(page):
    zh, en = both(page, LINK)
    assert sorted(zh) == sorted(en)


@pytest.mark.parametrize("page", PAGES, ids=str)
def test_rows_of_tables(page):
    rows = re.compile(r"^\|.*\|$", re.M)
    zh, en = ([row.count("|") for row in found] for found in both(page, rows))
    assert zh == en


@pytest.mark.parametrize("page", PAGES, ids=str)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_column_has_a_head(page, language):
    heads = re.findall(r"^(\|.*\|)\n\|[-:| ]+\|$", read(language, page), re.M)
    assert not [head for head in heads if re.search(r"\|\s*\|", head)]


@pytest.mark.parametrize("page", LOSSES, ids=str)
@pytest.mark.parametrize("language", LANGUAGES)
def test_anatomy(page, language):
    source = read(language, page)
    named = [name for level, name in HEADING.findall(source) if level == "##"]
    order = list(SECTIONS)
    assert named == sorted(named, key=order.index)
    assert {"picture", "formula", "gradient", "example", "references"} <= set(named)
    assert source.lstrip().splitlines()[0].endswith(f"`{page.stem}`")
    assert f"/// card | {page.stem}\n" in source
    assert "{ .verdict }" in source
    assert WRITE_HERE[language] not in source


@pytest.mark.parametrize("page", LOSSES, ids=str)
@pytest.mark.parametrize("language", LANGUAGES)
def test_titles_of_sections(page, language):
    titles = dict(re.findall(r"^## (.*?) \{ #([\w-]+) \}$", read(language, page), re.M))
    assert titles == {SECTIONS[name][language]: name for name in titles.values()}


@pytest.mark.parametrize("folder", FOLDERS, ids=PROJECT.relative)
def test_every_snippet_is_shown(folder):
    page = PROJECT.page_of(folder)
    source = read("en", page) if page else ""
    for path in sorted(folder.glob("*.py")) + sorted(folder.glob("*.tex")):
        shown = f"| {folder.name}/{path.name}" in source
        imported = f"from {path.stem} import" in "".join(
            other.read_text(encoding="utf-8") for other in folder.glob("*.py")
        )
        assert shown or imported or path.name in ELSEWHERE, f"{path.name} is not shown"


def test_every_loss_with_snippets_has_a_page():
    folders = {path.parent.name for path in PROJECT.snippets.glob("*/card.py")}
    assert folders == {page.stem for page in LOSSES}


@pytest.mark.parametrize("page", GUIDES, ids=str)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_guide_begins_with_its_answer_and_ends_with_its_code(page, language):
    source = read(language, page)
    assert "{ .verdict }" in source
    assert "/// downloads\n///" in source
    assert "](../losses/" in source


@pytest.mark.parametrize("page", PAGES, ids=str)
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_tag_shows_as_text(page, language):
    source = re.sub(r"^```.*?^```$", "", read(language, page), flags=re.M | re.S)
    tags = re.findall(r"</?[a-z]+(?:\s[^<>]*)?>", CODE.sub("", source))
    assert not [tag for tag in tags if not re.fullmatch(safe.KEPT, tag)]
