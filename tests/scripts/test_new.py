"""A new loss begins with everything its page needs."""

import pytest

from scripts import new, record, results
from scripts.problem import Problem
from scripts.sections import SECTIONS


@pytest.mark.parametrize(
    ("loss", "function"),
    [
        ("HuberLoss", "huber_loss"),
        ("SmoothL1Loss", "smooth_l1_loss"),
        ("KLDivLoss", "kl_div"),
        ("BCEWithLogitsLoss", "binary_cross_entropy_with_logits"),
        ("CTCLoss", "ctc_loss"),
        ("TripletMarginWithDistanceLoss", "triplet_margin_with_distance_loss"),
        ("AdaptiveLogSoftmaxWithLoss", "adaptive_log_softmax_with_loss"),
    ],
)
def test_function_name(loss, function):
    assert new.function_name(loss) == function


def test_what_is_made_runs(project):
    made = [project.relative(path) for path in new.create(project, "HuberLoss")]
    assert made == [
        "snippets/HuberLoss/formula.tex",
        "snippets/HuberLoss/gradient.tex",
        "snippets/HuberLoss/from_scratch.py",
        "snippets/HuberLoss/card.py",
        "snippets/HuberLoss/basic.py",
        "docs/zh/losses/HuberLoss.md",
        "docs/en/losses/HuberLoss.md",
        "tests/snippets/test_HuberLoss.py",
    ]
    assert results.refresh(project, ["HuberLoss"]).problems == {}
    assert record.read(project.snippets / "HuberLoss" / "basic.py").printed
    for language in ("zh", "en"):
        page = (project.docs / language / "losses" / "HuberLoss.md").read_text()
        assert [f"{{ #{name} }}" in page for name in SECTIONS] == [True] * len(SECTIONS)


@pytest.mark.parametrize("loss", ["Hubert", "Linear", "", "../x"])
def test_what_torch_lacks_is_refused(project, loss):
    with pytest.raises(Problem, match=r"torch\.nn has no loss"):
        new.create(project, loss)


def test_nothing_is_overwritten(project):
    new.create(project, "HuberLoss")
    with pytest.raises(Problem, match="exists already"):
        new.create(project, "HuberLoss")


def test_the_test_that_is_made_is_python(project):
    new.create(project, "HuberLoss")
    made = (project.root / "tests" / "snippets" / "test_HuberLoss.py").read_text()
    compile(made, "test_HuberLoss.py", "exec")
    assert 'twin("HuberLoss")' in made
