"""The home page in a browser: the filter of the gallery, the chooser."""

import pytest
from playwright.sync_api import Locator, Page, expect

from scripts import tasks
from scripts.project import LANGUAGES, here
from tests.site.built import ADDRESS
from tests.site.conftest import Visit

TASKS = tasks.load(here())
every_language = pytest.mark.parametrize("language", LANGUAGES)


def tiles(page: Page) -> list[str]:
    """The class names of the tiles that a reader sees."""
    return page.locator(".gallery li:visible a code").all_inner_texts()


def taking(given: str, task: str | None = None) -> list[str]:
    """The losses that are given this, of one family or of all, in their order."""
    return [
        loss
        for family in TASKS.families
        for loss in family.losses
        if task in (None, family.id) and TASKS.given[loss]["input"] == given
    ]


@every_language
def test_filter_by_keyboard(visit: Visit, language: str) -> None:
    page = visit(f"{language}/")
    assert len(tiles(page)) == len(TASKS.given)
    page.locator("loss-filter [name=input]").first.focus()
    for _ in list(TASKS.inputs)[: list(TASKS.inputs).index("logits") + 1]:
        page.keyboard.press("ArrowRight")
    assert tiles(page) == taking("logits")
    expect(page.locator("loss-filter [role=status]")).to_contain_text(
        str(len(taking("logits")))
    )
    page.keyboard.press("Shift+Tab")
    for _ in range([task.id for task in TASKS.families].index("binary") + 1):
        page.keyboard.press("ArrowRight")
    assert tiles(page) == taking("logits", "binary")
    page.wait_for_url(f"{ADDRESS}{language}/?input=logits&task=binary")


def test_address_keeps_the_filter(visit: Visit) -> None:
    page = visit("zh/?task=metric&input=vectors")
    assert tiles(page) == taking("vectors", "metric")
    assert page.locator(".gallery:visible").count() == 1
    assert page.locator("article h3:visible").count() == 1
    page.locator("a.language").click()
    page.wait_for_url(f"{ADDRESS}en/**")


def test_filter_that_nothing_fits(visit: Visit) -> None:
    page = visit("en/?task=counts&input=vectors")
    assert tiles(page) == []
    expect(page.locator("loss-filter [role=status]")).to_have_text("No loss fits both")
    page.locator("loss-filter [name=input]").first.check()
    assert tiles(page) == ["PoissonNLLLoss"]


def choose(page: Page, radio: Locator) -> None:
    radio.focus()
    page.keyboard.press("Space")
    expect(radio).to_be_checked()


@every_language
def test_chooser_leads_to_a_loss_with_the_reason(visit: Visit, language: str) -> None:
    page = visit(f"{language}/")
    chooser = page.locator("loss-chooser")
    task = TASKS.family("binary")
    choice = task.choices[2]
    choose(page, chooser.get_by_role("radio", name=task.asks[language]))
    choose(page, chooser.get_by_role("radio", name=choice.when[language]))
    answer = chooser.locator(".answer")
    expect(answer.locator("p").nth(1)).to_have_text(
        choice.because[language].replace("`", "")
    )
    answer.get_by_role("link", name=choice.loss).click()
    page.wait_for_url(f"{ADDRESS}{language}/losses/{choice.loss}/")


def test_chooser_answers_at_once_where_there_is_one_case(visit: Visit) -> None:
    page = visit("en/")
    chooser = page.locator("loss-chooser")
    choose(page, chooser.locator("[value=counts]"))
    expect(chooser.locator(".answer a")).to_have_text("PoissonNLLLoss")


def test_without_scripts_the_table_answers(visit: Visit) -> None:
    page = visit("zh/", java_script_enabled=False)
    expect(page.locator("loss-filter")).to_be_hidden()
    rows = page.locator("table.chooser tbody tr:visible")
    count = sum(1 + len(task.choices) for task in TASKS.families)
    expect(rows).to_have_count(count)
    assert len(tiles(page)) == len(TASKS.given)
