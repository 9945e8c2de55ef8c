"""Every loss of torch.nn has its page, or a reason why not."""

import pytest
from torch.nn import functional as F
from torch.nn.modules import adaptive, loss

from scripts import new, record
from scripts.project import LANGUAGES, here

PROJECT = here()
PAGES = {page.stem for page in PROJECT.docs.glob("en/losses/*.md")}
# Losses of torch.nn stand in two modules.
TORCH = {*loss.__all__, *adaptive.__all__}
# Without a page, and which page says why.
EXCEPTIONS = {"NLLLoss2d": ("deprecated, the same as NLLLoss", "NLLLoss")}
# A class that computes its loss itself, without a function of torch.
ALONE = set(adaptive.__all__)


def test_every_loss_has_a_page():
    assert set(EXCEPTIONS) == TORCH - PAGES
    assert PAGES <= TORCH


@pytest.mark.parametrize("name", EXCEPTIONS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_an_exception_is_named_where_it_belongs(name, language):
    reason, page = EXCEPTIONS[name]
    text = (PROJECT.docs / language / "losses" / f"{page}.md").read_text("utf-8")
    assert reason
    assert f"`{name}`" in text


@pytest.mark.parametrize("name", sorted(PAGES & TORCH))
def test_twin_is_named_like_the_function_of_torch(name):
    function = new.function_name(name)
    twin = PROJECT.snippets / name / "from_scratch.py"
    assert f"\ndef {function}(" in twin.read_text("utf-8")
    assert hasattr(F, function) != (name in ALONE)


def test_the_surface_that_upgrades_watch_is_all_of_it():
    surface = record.read(PROJECT.snippets / "torch" / "surface.py")
    assert set(surface.values["losses"]) == TORCH
