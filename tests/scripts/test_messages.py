"""The index of error messages: every message once, its fix, the way to its page."""

import pytest

from scripts import messages, pieces, record
from scripts.embed import anchor
from scripts.messages import Message, grouped, moved
from scripts.problem import Problem
from scripts.project import LANGUAGES, Project, here
from tests.toy import write

PROJECT = here()
PAGES = sorted(PROJECT.docs.glob("*/losses/*.md"))


def message(said: str, loss: str = "L1Loss") -> Message:
    snippet = PROJECT.snippets / loss / "raises_it.py"
    return Message(loss, snippet, said, "Mend it.")


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
