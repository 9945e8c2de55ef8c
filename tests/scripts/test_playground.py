"""The playground's form: labels in the page's language, torch's names and values."""

import json

import pytest

from scripts.playground import LABELS, LOSSES, WORDS, Slider
from scripts.problem import Problem
from scripts.project import LANGUAGES, here
from scripts.words import translate
from tests.scripts.test_embed import render


@pytest.fixture
def project():
    return here()  # its dictionary has the words


def form(project, loss, language="zh"):
    return render(f"/// playground | {loss}\n///\n", project, language)


@pytest.mark.parametrize(
    ("language", "labels"),
    [("zh", ["误差", "分界 beta"]), ("en", ["error", "beta"])],
)
def test_labels_speak_the_language(project, language, labels):
    html = form(project, "SmoothL1Loss", language)
    assert [label.text for label in html.find_all("label")] == labels
    element = html.find("loss-playground")
    assert element.has_attr("hidden")
    assert json.loads(element["data-words"])["loss"] == translate(
        WORDS["loss"], language, here().words
    )


def test_numbers_are_written_as_a_browser_would(project):
    slider = form(project, "SmoothL1Loss").find("input", {"name": "x"})
    assert slider["value"] == "1.5"
    assert (slider["min"], slider["max"], slider["step"]) == ("-4", "4", "0.05")


def test_choices_carry_the_values_of_torch(project):
    html = form(project, "TripletMarginLoss")
    powers = html.find_all("input", {"name": "p"})
    assert [power["value"] for power in powers] == ["1", "2", "inf"]
    assert [power.has_attr("checked") for power in powers] == [False, True, False]
    assert len(html.details.find_all("input")) == 6


@pytest.mark.parametrize("loss", LOSSES)
def test_every_label_has_its_field(project, loss):
    for language in LANGUAGES:
        html = form(project, loss, language)
        fields = [field["id"] for field in html.find_all("input", {"type": "range"})]
        labelled = [label["for"] for label in html.select(".row > label")]
        assert fields == labelled
        assert len(set(fields)) == len(fields)


def test_sliders_start_within_their_bounds_on_a_step():
    for control in (control for some in LOSSES.values() for control in some):
        if isinstance(control, Slider):
            steps = (control.start - control.low) / control.step
            assert steps == pytest.approx(round(steps)), control
            assert control.low <= control.start <= control.high, control


def test_labels_belong_to_a_playground():
    assert set(LABELS) <= set(LOSSES)


def test_unknown_loss(project):
    with pytest.raises(Problem, match="did you mean SmoothL1Loss"):
        form(project, "SmothL1Loss")
