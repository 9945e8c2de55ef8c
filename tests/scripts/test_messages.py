"""The index of error messages: every message once, its fix, the way to its page."""

import re

import pytest

from scripts import messages, pieces, record
from scripts.embed import anchor
from scripts.messages import Message, causes, grouped, moved
from scripts.problem import Problem
from scripts.project import LANGUAGES, Project, here
from tests.toy import write

PROJECT = here()
PAGES = sorted(PROJECT.docs.glob("*/losses/*.md"))


def message(said: str, loss: str = "L1Loss", fix: str = "Mend it.") -> Message:
    snippet = PROJECT.snippets / loss / "raises_it.py"
    return Message(loss, snippet, said, fix)


@pytest.mark.parametrize("page", PAGES, ids=PROJECT.relative)
def test_every_message_of_a_page_is_listed(page):
    source = page.read_text(encoding="utf-8")
    listed = list(messages.entries(page, PROJECT.snippets))
    assert len(listed) == source.count("/// error | ")
    assert all(one.fix and "///" not in one.fix for one in listed)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_raised_message_is_left_out(language):
    listed = {
        one.snippet
        for page in PAGES
        if page.parent.parent.name == language
        for one in messages.entries(page, PROJECT.snippets)
    }
    raising = set(PROJECT.snippets.glob("*Loss/raises_*.py"))
    assert raising <= listed
    for snippet in listed:
        assert pieces.said_by(record.read(snippet))


def test_messages_that_differ_in_values_are_one_entry():
    first = message("Target 5 of [2, 3] is 1e-3")
    second = message("Target 7 of [] is 0.5")
    other = message("Target is out of bounds")
    assert grouped([second, other, first]) == [[other], [second, first]]


@pytest.mark.parametrize(
    ("said", "also"),
    [
        ("Target 5 is out", "Target -1 is out"),
        ("'int' object has no 'x'", "'float' object has no 'x'"),
    ],
)
def test_messages_of_another_cause_are_entries_of_their_own(said, also):
    found = grouped([message(said), message(also)])
    assert [len(group) for group in found] == [1, 1]


def test_each_loss_says_its_own_and_what_most_say_is_first():
    own = message("no", "BCELoss", "Only here.")
    first, again = message("no", "L1Loss"), message("no", "L1Loss")
    other = message("no", "MSELoss")
    found = causes([own, first, again, other])
    assert list(found.items()) == [("Mend it.", [first, other]), ("Only here.", [own])]


@pytest.mark.parametrize("page", PAGES, ids=PROJECT.relative)
def test_a_fix_can_be_read_without_its_page(page):
    """It stands in the index, too: nothing is above it there, nothing the same."""
    for one in messages.entries(page, PROJECT.snippets):
        assert not re.search(r"上文|同一句|同样的消息|同一件事|同一条", one.fix)
        assert not re.search(
            r"\[above\]|^The same (in|mistake|message)\b|this time", one.fix
        )


def test_links_hold_one_folder_above():
    text = "See [here](#pitfall), [`MSELoss`](MSELoss.md#formula), [x](https://y.org)."
    assert moved(text, "L1Loss") == (
        "See [here](losses/L1Loss.md#pitfall), "
        "[`MSELoss`](losses/MSELoss.md#formula), [x](https://y.org)."
    )


def test_anchor_is_the_name_of_the_snippet():
    assert anchor(message("no").snippet) == "raises-it"


def test_a_missing_record_is_said(tmp_path):
    project = Project(tmp_path)
    write(project, "A.md", "/// error | A/raises_it.py\nMend it.\n///\n")
    with pytest.raises(Problem, match="no recorded result"):
        list(messages.entries(tmp_path / "A.md", tmp_path))
