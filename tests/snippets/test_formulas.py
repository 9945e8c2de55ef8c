r"""Every formula of every loss equals its twin, and would not with a sign changed."""

import re
from pathlib import Path

import pytest

from scripts.problem import Problem
from scripts.project import LANGUAGES, here
from scripts.symbols import read_notes
from scripts.verify import verify, verify_file

PROJECT = here()
FORMULAS = sorted(PROJECT.snippets.glob("*/*.tex"))
NOTES = sorted(PROJECT.snippets.glob("*/symbols.yml"))
# What symbols.yml names with a reason is not verified; nothing else is left out.
VERIFIED = [f for f in FORMULAS if f.name not in read_notes(f.parent).unverified]
REQUIRED = ("formula", "gradient")
SIGN = re.compile(r"(?<!\^\{)[-+](?!1\})")  # but not of an inverse


def name(path: Path) -> str:
    return PROJECT.relative(path)


def test_every_loss_has_a_verified_formula_and_gradient():
    folders = {path.parent for path in PROJECT.snippets.glob("*/from_scratch.py")}
    wanted = {folder / f"{what}.tex" for folder in folders for what in REQUIRED}
    assert folders
    assert wanted <= set(VERIFIED)


@pytest.mark.parametrize("formula", VERIFIED, ids=name)
def test_formula_equals_the_twin(formula):
    verify_file(formula)


@pytest.mark.parametrize("formula", VERIFIED, ids=name)
def test_every_sign_counts(formula, tmp_path):
    folder = tmp_path / "snippets" / formula.parent.name
    folder.mkdir(parents=True)
    for pattern in ("*.tex", "symbols.yml", "from_scratch.py"):
        for file in formula.parent.glob(pattern):
            (folder / file.name).write_bytes(file.read_bytes())
    text = formula.read_text(encoding="utf-8")
    for sign in SIGN.finditer(text):
        flipped = "-" if sign[0] == "+" else "+"
        wrong = text[: sign.start()] + flipped + text[sign.end() :]
        (folder / formula.name).write_text(wrong, encoding="utf-8")
        with pytest.raises(Problem):
            verify_file(folder / formula.name)


@pytest.mark.parametrize("notes", NOTES, ids=name)
def test_notes_name_what_is_there(notes):
    assert all(read_notes(notes.parent).unverified.values()), "each with its reason"
    verify(notes.parent)


@pytest.mark.parametrize("notes", NOTES, ids=name)
def test_definitions_are_those_of_the_page(notes):
    """What symbols.yml defines, the reader finds on the page, in both languages."""
    for language in LANGUAGES:
        page = PROJECT.docs / language / PROJECT.page_of(notes.parent)
        shown = "".join(page.read_text(encoding="utf-8").split())
        for text in read_notes(notes.parent).where:
            assert "".join(text.split()) in shown, f"{name(page)} lacks {text}"
