import pytest

from scripts.problem import Problem
from scripts.words import translate


@pytest.fixture
def words(tmp_path):
    path = tmp_path / "words.yml"
    path.write_text("loss: 损失\nstep {}: 第 {} 步\n'{} of {}': '{} / {}'\n")
    return path


@pytest.mark.parametrize(
    ("text", "zh"),
    [
        ("loss", "损失"),
        ("step 40", "第 40 步"),
        ("1.5 of −2", "1.5 / −2"),
        ("β = 0.5", "β = 0.5"),
        ("−3", "−3"),
        ("x", "x"),
        ("SmoothL1Loss", "SmoothL1Loss"),
        ("SmoothL1Loss, β = 1", "SmoothL1Loss, β = 1"),
        ("float32 (4, 3)", "float32 (4, 3)"),
    ],
)
def test_translation(words, text, zh):
    assert translate(text, "zh", words) == zh
    assert translate(text, "en", words) == text


@pytest.mark.parametrize("language", ["zh", "en"])
def test_missing_word_is_a_problem_in_both_languages(words, language):
    with pytest.raises(Problem, match="no translation of 'gradient of 3'") as caught:
        translate("gradient of 3", language, words)
    assert "gradient of {}: …" in str(caught.value)


def test_word_given_twice(words):
    words.write_text("loss: 损失\nloss: 代价\n")
    with pytest.raises(Problem, match=r"words.yml:2: .*'loss' is there twice"):
        translate("loss", "zh", words)
