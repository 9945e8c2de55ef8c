"""The playground in a browser: what is set, said, kept in the address, and equal to
torch.

Its formulas are held against torch on grids in `tests/theme`; here the numbers that a
reader is told are computed again, from the address that was kept.
"""

import math
import re
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest
import torch
from playwright.sync_api import Locator, Page, expect
from torch import Tensor
from torch.nn import functional as F

from scripts.playground import LOSSES, WORDS, Checks, Choice, Slider
from scripts.project import LANGUAGES, here
from scripts.words import translate
from tests.site.conftest import Visit
from tests.site.test_browser import CUT_OFF, OPEN, PHONES, barriers, style, toggle

State = dict[str, Any]
Told = tuple[float, list[float]]

every_language = pytest.mark.parametrize("language", LANGUAGES)
every_loss = pytest.mark.parametrize("loss", LOSSES)
in_one_language = pytest.mark.parametrize(
    ("language", "loss"),
    [(LANGUAGES[i % len(LANGUAGES)], loss) for i, loss in enumerate(LOSSES)],
)
EVERY_VIEW = ["MSELoss", "CrossEntropyLoss", "TripletMarginLoss", "CTCLoss"]
every_view = pytest.mark.parametrize("loss", EVERY_VIEW)

# A state of each playground that differs from its start.
STATES: dict[str, dict[str, str]] = {
    "L1Loss": {"x": "-0.7", "outlier": "5.5"},
    "MSELoss": {"x": "3.3", "outlier": "-1.65"},
    "SmoothL1Loss": {"x": "-2.35", "beta": "2.6"},
    "HuberLoss": {"x": "-3.35", "delta": "2.6"},
    "GaussianNLLLoss": {"x": "-0.35", "e": "-1.15"},
    "PoissonNLLLoss": {"rate": "3.55", "y": "7", "log_input": "False", "full": "True"},
    "CrossEntropyLoss": {"x3": "4.15", "target": "2", "label_smoothing": "0.13"},
    "LinearCrossEntropyLoss": {"input.x": "-0.65", "w1.y": "0.35", "target": "2"},
    "NLLLoss": {"x0": "-2.15", "target": "0", "log_softmax": "False"},
    "MultiMarginLoss": {"x2": "1.15", "p": "2", "margin": "0.35"},
    "AdaptiveLogSoftmaxWithLoss": {"xA": "-0.65", "x3": "2.15", "target": "2"},
    "BCEWithLogitsLoss": {"x": "1.35", "y": "0.3", "pos_weight": "2.75"},
    "BCELoss": {"x": "0.83", "y": "0.35"},
    "SoftMarginLoss": {"x": "2.15", "y": "-1"},
    "MultiLabelSoftMarginLoss": {"x1": "-3.15", "y0": "0", "y2": "1"},
    "MultiLabelMarginLoss": {"x1": "-0.35", "y0": "0", "y2": "1"},
    "KLDivLoss": {"x1": "-2.15", "t2": "0.85", "reduction": "mean"},
    "MarginRankingLoss": {"input1": "1.15", "y": "-1", "margin": "0.65"},
    "TripletMarginLoss": {"negative.x": "-0.65", "p": "inf", "swap": "True"},
    "TripletMarginWithDistanceLoss": {
        "positive.y": "1.35",
        "distance_function": "square",
        "swap": "True",
    },
    "CosineEmbeddingLoss": {"input1.y": "-0.35", "margin": "-0.25"},
    "HingeEmbeddingLoss": {"x": "0.35", "margin": "1.65"},
    "CTCLoss": {"target": "fofo", "frames": "7", "frame": "5", "z5.1": "1.15"},
}


def start(loss: str) -> dict[str, str]:
    """What the form of a loss says before anybody touches it."""
    state: dict[str, str] = {}
    for control in LOSSES[loss]:
        match control:
            case Slider(name=name, start=value):
                state[name] = f"{value:g}"
            case Choice(name=name, options=options, start=value):
                state[name] = value or options[0]
            case Checks(chosen=chosen, count=count):
                state |= {f"y{n}": str(int(n in chosen)) for n in range(count)}
    return state


def typed(said: str) -> Any:
    named = {"True": True, "False": False, "inf": math.inf}
    if said in named:
        return named[said]
    try:
        return float(said)
    except ValueError:
        return said


def numbered(state: State, name: str) -> list[float]:
    found = [key for key in state if re.fullmatch(rf"{name}\d", key)]
    return [state[key] for key in sorted(found)]


def solved(loss: Tensor, *inputs: Tensor) -> Told:
    loss.backward()
    return loss.item(), torch.cat([x.grad.reshape(-1) for x in inputs]).tolist()


def real(*values: Any) -> Tensor:
    return torch.tensor(*values, dtype=torch.float64, requires_grad=True)


def fixed(*values: Any) -> Tensor:
    return torch.tensor(*values, dtype=torch.float64)


def some(state: State, *names: str) -> State:
    return {name: state[name] for name in names}


def of_sample(function: Callable[..., Tensor], state: State) -> Told:
    x = real(state["x"])
    return solved(function(x.expand(5), fixed([-1, -0.5, 0, 0.5, state["outlier"]])), x)


def of_number(
    function: Callable[..., Tensor], state: State, target: float, *names: str
) -> Told:
    x = real([state["x"]])
    named = some(state, *names)
    if "pos_weight" in named:
        named["pos_weight"] = fixed(named["pos_weight"])
    return solved(function(x, fixed([target]), **named), x)


def of_scores(
    function: Callable[..., Tensor], state: State, target: Any, **named: Any
) -> Told:
    x = real([numbered(state, "x")])
    return solved(function(x, torch.tensor([target]), **named), x)


def poisson(state: State) -> Told:
    x = real([state["x" if state["log_input"] else "rate"]])
    named = some(state, "log_input", "full")
    return solved(F.poisson_nll_loss(x, fixed([state["y"]]), **named), x)


def gaussian(state: State) -> Told:
    log_var = real([state["x"]])
    mean, target = fixed([state["e"]]), fixed([0])
    return solved(F.gaussian_nll_loss(mean, target, log_var.exp()), log_var)


def nll(state: State) -> Told:
    x = real([numbered(state, "x")])
    given = x.log_softmax(-1) if state["log_softmax"] else x
    return solved(F.nll_loss(given, torch.tensor([int(state["target"])])), x)


def adaptive(state: State) -> Told:
    names = ["x0", "x1", "xA", "x2", "x3"]
    x = real([state[name] for name in names])
    head, tail = x[:3].log_softmax(0), x[3:].log_softmax(0)
    table = torch.cat([head[:2], head[2] + tail])
    return solved(-table[int(state["target"])], x)


def kl_div(state: State) -> Told:
    x = real([numbered(state, "x")])
    shares = fixed([numbered(state, "t")])
    given = x.log_softmax(-1)
    target = shares / shares.sum()
    # As a check of what the pages say: the mean counts classes, too.
    loss = F.kl_div(given, target, reduction="sum")
    return solved(loss / (3 if state["reduction"] == "mean" else 1), x)


def multi_label_margin(state: State) -> Told:
    classes = [n for n, one in enumerate(numbered(state, "y")) if one]
    target = classes + [-1] * (4 - len(classes))
    return of_scores(F.multilabel_margin_loss, state, target)


def ranking(state: State) -> Told:
    x1, x2 = real([state["input1"]]), real([state["input2"]])
    named = some(state, "margin")
    loss = F.margin_ranking_loss(x1, x2, fixed([state["y"]]), **named)
    return solved(loss, x1, x2)


def points(state: State, *names: str) -> list[Tensor]:
    return [real([[state[f"{name}.x"], state[f"{name}.y"]]]) for name in names]


def triplet(state: State) -> Told:
    found = points(state, "anchor", "positive", "negative")
    named = some(state, "margin", "p", "swap")
    return solved(F.triplet_margin_loss(*found, **named), *found)


DISTANCES = {
    "L2": None,
    "max": lambda u, v: (u - v).abs().amax(-1),
    "square": lambda u, v: (u - v).square().sum(-1),
    "cos": lambda u, v: 1 - F.cosine_similarity(u, v),
}


def triplet_with_distance(state: State) -> Told:
    found = points(state, "anchor", "positive", "negative")
    named = some(state, "margin", "swap")
    distance = DISTANCES[state["distance_function"]]
    loss = F.triplet_margin_with_distance_loss(
        *found, distance_function=distance, **named
    )
    return solved(loss, *found)


def cosine(state: State) -> Told:
    found = points(state, "input1", "input2")
    named = some(state, "margin")
    loss = F.cosine_embedding_loss(*found, fixed([state["y"]]), **named)
    return solved(loss, *found)


def linear(state: State) -> Told:
    found = points(state, "input", "w0", "w1", "w2")
    target = torch.tensor([int(state["target"])])
    return solved(
        F.linear_cross_entropy(found[0], torch.cat(found[1:]), target), *found
    )


def ctc(state: State) -> Told:
    frames = range(1, int(state["frames"]) + 1)
    x = real([[state[f"z{t}.{k}"] for k in range(3)] for t in frames])
    target = torch.tensor(["–fo".index(letter) for letter in state["target"]])
    lengths = [len(frames)], [len(target)]
    loss = F.ctc_loss(x.log_softmax(-1), target, *lengths, reduction="sum")
    loss.backward()
    return loss.item(), x.grad[int(state["frame"]) - 1].tolist()


TORCH: dict[str, Callable[[State], Told]] = {
    "L1Loss": lambda s: of_sample(F.l1_loss, s),
    "MSELoss": lambda s: of_sample(F.mse_loss, s),
    "SmoothL1Loss": lambda s: of_number(F.smooth_l1_loss, s, 0, "beta"),
    "HuberLoss": lambda s: of_number(F.huber_loss, s, 0, "delta"),
    "GaussianNLLLoss": gaussian,
    "PoissonNLLLoss": poisson,
    "CrossEntropyLoss": lambda s: of_scores(
        F.cross_entropy, s, int(s["target"]), **some(s, "label_smoothing")
    ),
    "LinearCrossEntropyLoss": linear,
    "NLLLoss": nll,
    "MultiMarginLoss": lambda s: of_scores(
        F.multi_margin_loss, s, int(s["target"]), p=int(s["p"]), **some(s, "margin")
    ),
    "AdaptiveLogSoftmaxWithLoss": adaptive,
    "BCEWithLogitsLoss": lambda s: of_number(
        F.binary_cross_entropy_with_logits, s, s["y"], "pos_weight"
    ),
    "BCELoss": lambda s: of_number(F.binary_cross_entropy, s, s["y"]),
    "SoftMarginLoss": lambda s: of_number(F.soft_margin_loss, s, s["y"]),
    "MultiLabelSoftMarginLoss": lambda s: of_scores(
        F.multilabel_soft_margin_loss, s, numbered(s, "y")
    ),
    "MultiLabelMarginLoss": multi_label_margin,
    "KLDivLoss": kl_div,
    "MarginRankingLoss": ranking,
    "TripletMarginLoss": triplet,
    "TripletMarginWithDistanceLoss": triplet_with_distance,
    "CosineEmbeddingLoss": cosine,
    "HingeEmbeddingLoss": lambda s: of_number(
        F.hinge_embedding_loss, s, s["y"], "margin"
    ),
    "CTCLoss": ctc,
}


def address(language: str, loss: str, state: dict[str, str] | None = None) -> str:
    query = f"?{urlencode(state)}" if state else ""
    return f"{language}/losses/{loss}/{query}"


def kept(page: Page) -> dict[str, str]:
    """What the address says."""
    return {
        name: found[-1] for name, found in parse_qs(urlsplit(page.url).query).items()
    }


def playground(page: Page) -> Locator:
    return page.locator("loss-playground")


def called(word: str, language: str) -> str:
    return translate(WORDS[word], language, here().words)


def said(page: Page) -> str:
    return playground(page).get_by_role("status").text_content()


def number(text: str) -> float:
    return float(text.replace("−", "-").replace("∞", "inf"))


def told(page: Page, language: str) -> Told:
    """Loss and gradient, out of the sentence for a screen reader."""
    loss, gradient = called("loss", language), called("gradient", language)
    text = said(page)
    value = r"−?(?:[\d.]+(?:e\+\d+)?|∞)"
    after = re.search(rf"{gradient}[^\d−]*(.*)", text).group(1)
    # A clause ends with a comma and a word; the numbers of a point have one, too.
    after = re.split(r"[，,](?! ?[\d−(])", after)[0]
    return number(re.search(rf"{loss} ({value})", text).group(1)), [
        number(one) for one in re.findall(value, after)
    ]


def settled(page: Page, changed: str) -> None:
    """Wait until the sentence differs from `changed`: the address follows at once."""
    expect(playground(page).get_by_role("status")).not_to_have_text(changed)


def agree(page: Page, language: str, loss: str) -> None:
    """What is said equals what torch says for the state in the address."""
    state = {name: typed(v) for name, v in (start(loss) | kept(page)).items()}
    value, gradient = TORCH[loss](state)
    shown, shown_gradient = told(page, language)
    assert shown == pytest.approx(value, abs=6e-4)
    assert shown_gradient == pytest.approx(gradient, abs=6e-3)


@in_one_language
def test_values_are_those_of_torch(visit: Visit, language: str, loss: str) -> None:
    """And the playground fits a phone when it is moved, as it does at its start."""
    phone = {"width": PHONES[1], "height": 700}
    page = visit(address(language, loss, STATES[loss]), viewport=phone)
    agree(page, language, loss)
    page.evaluate(OPEN)
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONES[1]
    assert page.evaluate(CUT_OFF) == []
    assert kept(page) == STATES[loss]
    before = said(page)
    slider = playground(page).locator("[type=range]:visible").first
    slider.press("ArrowRight")
    slider.press("ArrowRight")
    settled(page, before)
    assert kept(page) != STATES[loss]
    agree(page, language, loss)
    assert "NaN" not in playground(page).inner_html()


@every_language
@every_view
def test_address_restores_and_reset_clears(
    visit: Visit, language: str, loss: str
) -> None:
    page = visit(address(language, loss))
    first = said(page)
    slider = playground(page).locator("[type=range]:visible").first
    slider.press("End")
    settled(page, first)
    second = said(page)
    assert kept(page)
    page.reload()
    assert said(page) == second
    reset = playground(page).get_by_role("button", name=called("reset", language))
    reset.press("Enter")
    settled(page, second)
    assert said(page) == first
    assert kept(page) == {}


def middle(element: Locator) -> tuple[float, float]:
    box = element.bounding_box()
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


@pytest.mark.parametrize(
    ("loss", "by", "expected"),
    [
        ("SmoothL1Loss", (-80, 40), {"x"}),
        ("L1Loss", (60, 0), {"x"}),
        ("CrossEntropyLoss", (0, -20), {"x0"}),
        ("MarginRankingLoss", (0, 20), {"input1"}),
        ("TripletMarginLoss", (40, -40), {"anchor.x", "anchor.y"}),
        ("CosineEmbeddingLoss", (-40, -40), {"input1.x", "input1.y"}),
        ("LinearCrossEntropyLoss", (-40, 30), {"input.x", "input.y"}),
    ],
)
def test_point_is_dragged(
    visit: Visit, loss: str, by: tuple[int, int], expected: set[str]
) -> None:
    page = visit(address("zh", loss))
    before = said(page)
    point = playground(page).locator(".handle").first
    point.scroll_into_view_if_needed()
    x, y = middle(point)
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x + by[0] / 2, y + by[1] / 2)
    page.mouse.move(x + by[0], y + by[1])
    page.mouse.up()
    page.mouse.move(x, y)  # let go, it stays
    settled(page, before)
    assert set(kept(page)) == expected
    agree(page, "zh", loss)
    if "." in min(expected):
        assert middle(point) == pytest.approx((x + by[0], y + by[1]), abs=3)


def test_points_move_by_keys(visit: Visit) -> None:
    page = visit(address("en", "TripletMarginLoss"))
    before = said(page)
    point = playground(page).get_by_role("slider", name="negative", exact=True)
    point.focus()
    for key in ("ArrowRight", "ArrowRight", "ArrowDown"):
        page.keyboard.press(key)
    settled(page, before)
    assert kept(page) == {"negative.x": "0.4", "negative.y": "1.05"}
    expect(point).to_have_attribute("aria-valuetext", "0.40, 1.05")
    agree(page, "en", "TripletMarginLoss")


def test_alignments_are_stepped_through(visit: Visit) -> None:
    page = visit(address("zh", "CTCLoss"))
    chances = [chance(page)]
    for _ in range(4):
        before = said(page)
        playground(page).locator("[data-of=path][data-step='1']").click()
        settled(page, before)
        chances.append(chance(page))
    assert kept(page) == {"path": "5"}
    assert chances == sorted(chances, reverse=True)
    # All of them together are what the loss says: 28 ways, the last is the least.
    total, count = 0.0, 28
    for number_ in range(1, count + 1):
        page.evaluate(
            """n => {
                const field = document.querySelector("[name=path]")
                field.value = n
                field.dispatchEvent(new Event("input", { bubbles: true }))
            }""",
            number_,
        )
        text = playground(page).locator(".reading").inner_text()
        assert f"({number_}/{count})" in text
        total += chance(page)
    assert total == pytest.approx(math.exp(-told(page, "zh")[0]), abs=2e-3)


def chance(page: Page) -> float:
    text = playground(page).locator(".reading").inner_text()
    return number(re.search(rf"{called('chance', 'zh')} ([\d.]+)", text).group(1))


def test_no_alignment(visit: Visit) -> None:
    page = visit(address("en", "CTCLoss", {"frames": "3"}))
    assert "loss ∞" in said(page)
    assert "gradient nan nan nan" in said(page)
    before = said(page)
    playground(page).locator("[name=zero_infinity][value=True]").check(force=True)
    settled(page, before)
    assert told(page, "en") == (0, [0, 0, 0])


def test_touch_moves_a_point_and_scrolls_beside_it(visit: Visit) -> None:
    phone = {"width": PHONES[0], "height": 800}
    page = visit(
        address("zh", "CrossEntropyLoss"),
        viewport=phone,
        has_touch=True,
        is_mobile=True,
    )
    devtools = page.context.new_cdp_session(page)

    def swipe(x: float, y: float, by: float) -> None:
        def touch(kind: str, *points: dict[str, float]) -> None:
            event = {"type": kind, "touchPoints": list(points)}
            devtools.send("Input.dispatchTouchEvent", event)

        touch("touchStart", {"x": x, "y": y})
        for step in range(1, 9):
            touch("touchMove", {"x": x, "y": y + by * step / 8})
        touch("touchEnd")

    point = playground(page).locator(".handle").nth(1)
    page.evaluate("document.querySelector('loss-playground').scrollIntoView()")
    page.evaluate("scrollBy(0, -200)")
    expect(point).to_be_in_viewport()
    place, before = page.evaluate("scrollY"), said(page)
    x, y = middle(point)
    swipe(x, y, -30)
    settled(page, before)
    assert set(kept(page)) == {"x1"}
    assert page.evaluate("scrollY") == place
    x, y = middle(point)
    swipe(x + 44, y, -90)
    page.wait_for_function("place => scrollY !== place", arg=place)


HOSTILE = ["NaN", "1e999", "-Infinity", "<img src=x onerror=alert(1)>", "", "0x7f", "⑨"]


@pytest.mark.parametrize("loss", ["SmoothL1Loss", "NLLLoss", "KLDivLoss", "CTCLoss"])
def test_hostile_address(visit: Visit, loss: str) -> None:
    plain = visit(address("zh", loss))
    expected = said(plain)
    form = playground(plain).locator("form").inner_text()
    for value in HOSTILE[:5]:
        asked = dict.fromkeys([*start(loss), "__proto__", "reset"], value)
        plain.goto(address("zh", loss, asked))
        assert said(plain) == expected
        assert playground(plain).locator("form").inner_text() == form
        assert playground(plain).locator("img").count() == 0
    for value in HOSTILE[5:]:
        plain.goto(address("zh", loss, dict.fromkeys(start(loss), value)))
        agree_with_bounds(plain, loss)


def agree_with_bounds(page: Page, loss: str) -> None:
    """Every slider stands within its bounds, on a step."""
    bounds = {c.name: c for c in LOSSES[loss] if isinstance(c, Slider)}
    for name, slider in bounds.items():
        field = playground(page).locator(f"[name='{name}']")
        value = float(field.input_value())
        assert slider.low <= value <= slider.high, name
    assert not re.search("NaN|Infinity|undefined", playground(page).inner_html())


@every_view
def test_without_scripts_the_figure_stays(visit: Visit, loss: str) -> None:
    page = visit(address("zh", loss), java_script_enabled=False)
    expect(playground(page)).to_be_hidden()
    expect(page.locator("article svg.fig").first).to_be_visible()


@every_view
def test_no_barrier_after_changes(visit: Visit, loss: str) -> None:
    page = visit(address("zh", loss, STATES[loss]), color_scheme="dark")
    page.evaluate(
        """document.querySelector("article").replaceChildren(
            document.querySelector("article h1"),
            document.querySelector("loss-playground"))"""
    )
    page.evaluate(OPEN)
    assert barriers(page) == []
    small = page.evaluate(
        """[...document.querySelectorAll(
            "loss-playground :is(input[type=range], button, label:has(input))")]
            .filter(e => e.checkVisibility()).map(e => e.getBoundingClientRect())
            .filter(box => Math.min(box.width, box.height) < 24).length"""
    )
    assert small == 0


@every_view
def test_colours_are_those_of_the_scheme(visit: Visit, loss: str) -> None:
    page = visit(address("zh", loss), color_scheme="light")
    line = playground(page).locator("path.loss").first
    light = style(line, "stroke")
    toggle(page)
    dark = style(line, "stroke")
    assert light != dark
    assert {light, dark} == {"rgb(27, 90, 156)", "rgb(125, 180, 240)"}


def test_survives_instant_navigation(visit: Visit) -> None:
    page = visit(address("zh", "SmoothL1Loss"))
    page.evaluate("window.same = true")
    for loss in ("CTCLoss", "TripletMarginLoss", "SmoothL1Loss"):
        before = said(page)
        playground(page).locator("[type=range]:visible").first.press("End")
        # At once: what is still to be kept must not reach the next page's address.
        page.evaluate(
            "loss => document.querySelector(`.md-nav a[href$='${loss}/']`).click()",
            loss,
        )
        page.wait_for_url(f"**/{loss}/")
        expect(playground(page)).to_have_attribute("loss", loss)
        settled(page, before)
        page.wait_for_timeout(500)
        assert kept(page) == {}
        assert page.evaluate("window.same"), "the navigation was not instant"


def test_address_of_the_next_page_is_left_alone(visit: Visit) -> None:
    """It is there before that page is: on a slow line for longer than a wait."""
    page = visit(address("zh", "SmoothL1Loss"))
    playground(page).locator("[type=range]:visible").first.press("End")
    page.evaluate("history.pushState(null, '', '../L1Loss/')")
    page.wait_for_timeout(500)
    assert kept(page) == {}


def test_not_on_paper(visit: Visit) -> None:
    page = visit(address("zh", "SmoothL1Loss"))
    page.emulate_media(media="print")
    expect(playground(page)).to_be_hidden()


@every_loss
def test_start(visit: Visit, loss: str) -> None:
    """It is that of the form; what waits for the script is as high as what it draws."""
    page = visit(address("en", loss), viewport={"width": 390, "height": 800})
    agree(page, "en", loss)
    assert kept(page) == {}
    assert style(playground(page), "display") == "block"
    drawn, waiting = playground(page).evaluate(
        """playground => {
            const svg = playground.querySelector("svg")
            const height = () => svg.getBoundingClientRect().height
            const drawn = height()
            playground.hidden = true
            svg.removeAttribute("viewBox")
            return [drawn, height()]
        }"""
    )
    assert abs(drawn - waiting) <= 1
