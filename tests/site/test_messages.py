"""The error index in a browser: a pasted message leads to its entry and its page."""

import re

import pytest
from playwright.sync_api import Page, expect

from scripts.project import LANGUAGES
from tests.site.built import ADDRESS
from tests.site.conftest import Visit

every_language = pytest.mark.parametrize("language", LANGUAGES)
# What was pasted, for each entry; the entries that do not come first, or not among the
# first few.
MISSED = """(_, [before, digits, from, share, few]) => {
    const finder = document.querySelector("message-finder")
    return finder.entries.filter(({ element }) => {
        const said = element.querySelector(".said").textContent
        const part = said.slice(from ? said.indexOf(": ") + 2 : 0, said.length * share)
        const pasted = before + (digits ? part.replace(/\\d+/g, digits) : part)
        return !finder.find(pasted).slice(0, few).some(one => one.element === element)
    }).map(({ element }) => element.querySelector(".said").textContent)
}"""
TRACEBACK = """Traceback (most recent call last):
  File "train.py", line 31, in <module>
    loss = criterion(output, target)
  File "torch/nn/functional.py", line 3560, in cross_entropy
"""


def missed(
    page: Page, before="", digits="", without_type=False, share=1.0, few=1
) -> list[str]:
    """The messages that are not found among the first few when pasted in this way."""
    finder = page.locator("message-finder")
    return finder.evaluate(MISSED, [before, digits, without_type, share, few])


def test_every_message_finds_its_entry(visit: Visit) -> None:
    page = visit("en/errors/")
    assert missed(page) == []
    assert missed(page, digits="17") == []
    assert missed(page, without_type=True) == []
    assert missed(page, before=TRACEBACK, digits="2") == []
    assert missed(page, share=0.7, few=2) == []  # some begin alike


@every_language
def test_a_pasted_message_leads_to_its_page(visit: Visit, language: str) -> None:
    page = visit(f"{language}/errors/")
    page.locator("textarea").fill("IndexError: Target 10 is out of bounds.")
    status = page.locator("message-finder [role=status]")
    first = status.locator(".message").first
    expect(first.locator(".said")).to_contain_text("is out of bounds")
    link = first.get_by_role("link", name="NLLLoss")
    link.click()
    place = f"{ADDRESS}{language}/losses/NLLLoss/#raises-"
    page.wait_for_url(re.compile(re.escape(place)))
    target = page.locator(f"id={page.url.partition('#')[2]}")
    expect(target).to_be_in_viewport()


def test_nonsense_finds_nothing(visit: Visit) -> None:
    page = visit("zh/errors/")
    field = page.locator("textarea")
    status = page.locator("message-finder [role=status]")
    field.fill("segmentation fault (core dumped)")
    expect(status).to_contain_text("没有相似的报错")
    field.fill("")
    expect(status).to_be_empty()


def test_without_scripts_all_are_listed(visit: Visit) -> None:
    page = visit("zh/errors/", java_script_enabled=False)
    expect(page.locator("message-finder")).to_be_hidden()
    expect(page.locator(".messages > .message").first).to_be_visible()
