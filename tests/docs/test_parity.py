"""Nobody changed one language of a section without looking at the other."""

import subprocess

import pytest

from scripts import parity
from scripts.project import LANGUAGES, here
from tests.toy import write

PROJECT = here()


@pytest.mark.parametrize("page", parity.pages(PROJECT))
def test_both_languages_were_seen_to_agree(page):
    found = parity.problems(page, parity.changes(PROJECT))
    assert not found, "\n" + "\n".join(map(str, found))


def test_nothing_is_remembered_of_pages_that_are_gone():
    gone = [change.name for change in parity.changes(PROJECT) if not change.now]
    assert not gone, "make parity ARGS=--accept"


CODE = "```\n## no heading { #x }\n```\n\n"
PAGE = {
    "zh": "---\ndescription: 一\n---\n\n# 甲 `A`\n\n## 公式 { #formula }\n\n"
    "第一句。\n\n"
    f"{CODE}### 推导 {{ #proof }}\n\n第二句。\n",
    "en": "---\ndescription: 1\n---\n\n# A `A`\n\n## Form { #formula }\n\nOne.\n\n"
    f"{CODE}### Proof {{ #proof }}\n\nTwo.\n",
}


@pytest.fixture
def accepted(project):
    """A page in both languages, accepted as it is."""
    for language in LANGUAGES:
        write(project, f"docs/{language}/losses/A.md", PAGE[language])
    parity.main(["--accept"], project)
    return project


def edit(project, language, old, new):
    path = project.docs / language / "losses/A.md"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def told(project):
    return [str(said) for said in parity.problems("losses/A", parity.changes(project))]


def test_accepted_pages_agree(accepted):
    assert told(accepted) == []
    text = parity.memory(accepted).read_text(encoding="utf-8")
    assert [line.split(":")[0].strip() for line in text.splitlines()[2:]] == [
        "losses/A",
        "top",
        "formula",
        "proof",
    ]


@pytest.mark.parametrize(
    ("language", "old", "new", "section", "line", "other"),
    [
        ("zh", "第一句", "第三句", "formula", 7, "en"),
        ("en", "Two", "Three", "proof", 15, "zh"),
        ("en", "description: 1", "description: 2", "top", 1, "zh"),
        ("zh", "## 公式", "## 式子", "formula", 7, "en"),
        ("en", "no heading", "nothing", "formula", 7, "zh"),
    ],
)
def test_one_side_changed(accepted, language, old, new, section, line, other):
    edit(accepted, language, old, new)
    (said,) = told(accepted)
    assert said.startswith(f"docs/{language}/losses/A.md:{line}: #{section}: the ")
    assert (
        f"{parity.NAMES[language]} changed, the {parity.NAMES[other]} did not" in said
    )
    assert f"bring docs/{other}/losses/A.md up to it" in said
    assert f"make parity ARGS='--accept A#{section}'" in said


def test_both_sides_changed(accepted):
    edit(accepted, "zh", "第一句", "第三句")
    edit(accepted, "en", "One", "Three")
    (said,) = told(accepted)
    assert (
        "#formula: both languages changed, and nobody has said that they agree" in said
    )


def test_white_space_does_not_count(accepted):
    edit(accepted, "zh", "第一句。", "第一 句。\n\n")
    edit(accepted, "en", "One.", "  One.  ")
    assert told(accepted) == []


def test_renamed_and_moved_sections_are_recognised(accepted):
    for language in LANGUAGES:
        edit(accepted, language, "#proof", "#derivation")
    assert told(accepted) == []
    edit(accepted, "en", "Two", "Three")
    (said,) = told(accepted)
    assert "#derivation: the English changed, the Chinese did not" in said
    parity.main(["--accept"], accepted)
    assert "proof" not in parity.memory(accepted).read_text(encoding="utf-8")


def test_moved_page_is_recognised(accepted):
    for language in LANGUAGES:
        folder = accepted.docs / language / "losses"
        (folder / "A.md").rename(folder / "B.md")
    assert parity.changes(accepted) == []
    assert parity.main(["--accept"], accepted) == 0
    assert "losses/B:" in parity.memory(accepted).read_text(encoding="utf-8")
    assert "losses/A:" not in parity.memory(accepted).read_text(encoding="utf-8")


def test_new_section_and_one_that_is_gone(accepted):
    for language in LANGUAGES:
        path = accepted.docs / language / "losses/A.md"
        kept = path.read_text(encoding="utf-8").partition("### ")[0]
        path.write_text(f"{kept}## Third {{ #third }}\n\n3\n", encoding="utf-8")
    new, gone = told(accepted)
    assert "#third: a new section, in both languages" in new
    assert "#proof: the section is gone" in gone
    parity.main(["--accept"], accepted)
    assert told(accepted) == []


def test_new_page_is_told_in_one_line(accepted):
    for language in LANGUAGES:
        write(accepted, f"docs/{language}/losses/B.md", "# B `B`\n\n## C { #c }\n")
    (said,) = parity.problems("losses/B", parity.changes(accepted))
    assert "docs/zh/losses/B.md: nobody has said" in str(said)
    assert "make parity ARGS='--accept B'" in str(said)
    parity.main(["--accept", "B"], accepted)
    assert parity.changes(accepted) == []


def test_accepts_only_what_is_named(accepted, capsys):
    edit(accepted, "zh", "第一句", "第三句")
    edit(accepted, "en", "Two", "Three")
    assert parity.main(["--accept", "A#formula"], accepted) == 0
    (said,) = told(accepted)
    assert "#proof" in said
    assert parity.main(["--accept", "A#formula"], accepted) == 1
    assert "nothing has changed in 'A#formula'" in capsys.readouterr().err
    assert parity.main(["--accept", "losses/A.md"], accepted) == 0
    assert told(accepted) == []


def test_report_shows_both_texts(accepted, capsys):
    edit(accepted, "en", "Two", "Three")
    assert parity.main([], accepted) == 1
    said = capsys.readouterr().out
    assert "losses/A#proof: the English changed, the Chinese did not" in said
    assert "docs/zh/losses/A.md:15\n### 推导 { #proof }\n\n第二句。" in said
    assert "docs/en/losses/A.md:15\n### Proof { #proof }\n\nThree." in said
    assert "1 of 3 sections differ" in said


def test_report_shows_what_changed_since_it_was_accepted(accepted, capsys):
    git = ["git", "-c", "user.name=a", "-c", "user.email=a@b.c"]
    for command in (["init", "-q"], ["add", "docs"], ["commit", "-qm", "pages"]):
        subprocess.run([*git, *command], cwd=accepted.root, check=True)
    edit(accepted, "en", "Two.", "Three.")
    subprocess.run([*git, "commit", "-qam", "edit"], cwd=accepted.root, check=True)
    edit(accepted, "en", "Three.", "Four.")
    parity.main(["A"], accepted)
    said = capsys.readouterr().out
    assert "-Two.\n+Four.\n" in said
    assert "第二句。" in said


def test_memory_that_cannot_be_read(accepted, capsys):
    write(accepted, "docs/parity.yml", "losses/A:\n  formula: 1\n")
    assert parity.main([], accepted) == 1
    assert "docs/parity.yml: cannot be read" in capsys.readouterr().err
