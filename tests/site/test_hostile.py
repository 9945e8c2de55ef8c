"""What looks like markup or a script is shown as the text that it is, wherever it comes
from: output, message, figure, title, caption, formula, dictionary, address, search."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlencode

import pytest
from playwright.sync_api import Browser, Page, expect

from tests import toy
from tests.site import built

EVIL = "<img src=x onerror=window.harmed=1><script>window.harmed=1</script>"
SPOKEN = "Evil <svg onload=window.harmed=1>"
PAGE = rf"""
# Toy {EVIL} `Toy`

Verdict {EVIL} with $a < b \text{{{EVIL}}}$ and *{EVIL}*.
{{ .verdict }}

## Example {EVIL} {{ #example }}

<div onclick="window.harmed=1">{EVIL}</div>

[{EVIL}](#example "{EVIL.replace('"', "")}")

/// snippet | Toy/hostile.py
    alt: '"><script>window.harmed=1</script>'
    fold: 'Fold {EVIL}'

The caption {EVIL}.
///

/// error | Toy/raises_hostile.py

The fix {EVIL}.
///

/// calls | Toy/hostile.py
///

/// playground | SmoothL1Loss
///

/// playground | CTCLoss
///
"""
HOSTILE = f"""
import matplotlib.pyplot as plt

print({EVIL!r} + "\\x1b[31m\\u202e")
plt.plot([1, 2], label={SPOKEN!r})
plt.legend()
plt.show()
calls = [{{"what": {SPOKEN!r}, "arguments": {{{EVIL!r}: {EVIL!r}}}, "error": {EVIL!r}}}]
"""


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a small site in which everything is hostile."""
    folder = tmp_path_factory.mktemp("hostile")
    project = toy.make_site(folder / "project")
    toy.snippet(project, "hostile", HOSTILE)
    toy.snippet(project, "raises_hostile", f"raise ValueError({EVIL!r})\n")
    words = project.words.read_text(encoding="utf-8")
    project.words.write_text(f"{words}\n{SPOKEN!r}: {SPOKEN!r}\n", encoding="utf-8")
    for language in ("zh", "en"):
        toy.write(project, f"docs/{language}/losses/Toy.md", PAGE)
        home = f"# Home\n\n[Toy {EVIL}](losses/Toy.md)\n\n/// messages\n///\n"
        toy.write(project, f"docs/{language}/index.md", home)
    site = folder / "www" / built.BASE.strip("/")
    run = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "-d", site],
        cwd=project.root,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    with built.served(Path(site)) as port:
        yield f"http://127.0.0.1:{port}{built.BASE}"


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A page in which no script of ours may have been told to do harm."""
    context = browser.new_context(reduced_motion="reduce")
    faults: list[str] = []
    context.on("weberror", lambda error: faults.append(f"{error.error}"))
    page = context.new_page()
    yield page
    page.wait_for_timeout(50)  # an image that fails says so later
    assert page.evaluate("window.harmed") is None
    assert page.locator("img[src=x], [onerror], svg[onload]").count() == 0
    assert not faults
    context.close()


def test_everything_is_text(hostile: str, page: Page) -> None:
    page.goto(f"{hostile}en/losses/Toy/")
    expect(page).to_have_title(re.compile(re.escape(EVIL)))
    content = page.locator("article")
    expect(content.locator("h1")).to_contain_text(EVIL)
    expect(content.locator(".verdict")).to_contain_text(EVIL)
    expect(content.locator(".verdict em")).to_have_text(EVIL)
    expect(content.locator(".verdict .katex-html")).to_contain_text("script")
    expect(content.locator("h2").first).to_contain_text(EVIL)
    expect(content.get_by_text('<div onclick="window.harmed=1">')).to_be_visible()
    expect(
        page.locator(".md-nav--primary .md-nav__link--active").first
    ).to_contain_text(EVIL)
    expect(page.locator(".md-nav--secondary a").first).to_contain_text(EVIL)
    expect(content.locator("summary").first).to_have_text(f"Fold {EVIL}")
    page.locator("summary").first.click()
    output = content.locator(".output samp")
    expect(output).to_have_text(f"{EVIL}\\x1b[31m\\u202e")
    expect(content.locator("figcaption")).to_have_text(f"The caption {EVIL}.")
    expect(content.locator("figure text", has_text=SPOKEN)).to_be_visible()
    label = content.locator("figure svg").get_attribute("aria-label")
    assert label == '"><script>window.harmed=1</script>'
    expect(content.locator(".said")).to_have_text(f"ValueError: {EVIL}")
    expect(content.locator(".message")).to_contain_text(f"The fix {EVIL}.")
    expect(content.locator("td.refused")).to_have_text(EVIL)
    assert "\u202e" not in page.content()


ADDRESSES = [
    {"x": EVIL, "beta": EVIL, "target": EVIL, "path": EVIL},
    {"x": "1e999", "beta": "-1e999", "frames": "1e308", "frame": "NaN"},
    {"x": "__proto__", "target": "__proto__", "beta": "constructor", "frames": "-1"},
    {"__proto__": "1", "__proto__.x": "1", "toString": "1", "z1.1": "\u202e"},
    {"x": "9" * 5000, "target": "f" * 5000, "beta": "0x10", "frames": " "},
]


@pytest.mark.parametrize("asked", ADDRESSES, ids=range(len(ADDRESSES)))
def test_playground_takes_no_nonsense_from_an_address(
    hostile: str, page: Page, asked: dict[str, str]
) -> None:
    page.goto(f"{hostile}en/losses/Toy/?{urlencode(asked)}")
    for loss in ("SmoothL1Loss", "CTCLoss"):
        playground = page.locator(f"loss-playground[loss={loss}]")
        expect(playground.locator(".reading")).to_contain_text(
            re.compile(r"loss [\d∞]")
        )
        assert playground.locator("svg path").count() > 9
        for number in playground.locator("input[type=range]").all():
            low, high = (float(number.get_attribute(n)) for n in ("min", "max"))
            assert low <= float(number.input_value()) <= high


def test_search_and_error_index_show_what_was_typed(hostile: str, page: Page) -> None:
    page.goto(f"{hostile}en/")
    field = page.locator("message-finder textarea")
    status = page.locator("message-finder [role=status]")
    for typed in (
        EVIL,
        "__proto__ constructor toString",
        "\u202e\x1b[31m",
        "x" * 10**5,
    ):
        field.fill(typed)
        expect(status).not_to_be_empty()
    field.fill(f"ValueError: {EVIL}")
    expect(status.locator(".said code")).to_have_text(f"ValueError: {EVIL}")
    page.locator(".md-search__input").focus()
    page.locator(".md-search__input").press_sequentially("caption <script>", delay=1)
    expect(page.locator(".md-search-result__item").first).to_contain_text("Toy")
    expect(page.locator(".md-search-result__list")).to_contain_text("<script>")
