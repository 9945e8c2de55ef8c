"""The gallery and the chooser know every loss and say truly what it is given."""

import re
import shutil

import pytest
import torch
from torch import nn

from scripts import tasks, typography
from scripts.gallery import WORDS
from scripts.problem import Problem
from scripts.project import LANGUAGES, Project, here
from tests.toy import write

PROJECT = here()
TASKS = tasks.load(PROJECT)
LOSSES = sorted(page.stem for page in PROJECT.docs.glob("en/losses/*.md"))

N, C, T = 4, 3, 6
INPUT = {
    "real": [torch.tensor([-50.0, -0.5, 0.0, 50.0])],
    "features": [torch.randn(N, C)],
    "mean-variance": [torch.tensor([-50.0, 0.0, 1.0, 50.0])],
    "log-rate": [torch.tensor([-9.0, 0.0, 1.0, 9.0])],
    "logits": [torch.tensor([[-50.0, 0.0, 50.0]] * N)],
    "probabilities": [torch.tensor([[0.0, 0.5, 1.0]] * N)],
    "log-probabilities": [torch.randn(N, C).log_softmax(-1)],
    "score-pairs": [torch.tensor([-9.0, 0.0, 1.0, 9.0]), torch.zeros(N)],
    "distances": [torch.tensor([0.0, 0.5, 1.0, 9.0])],
    "vectors": [torch.randn(N, C), torch.randn(N, C)],
}
TARGET = {
    "real": [torch.tensor([-9.0, -0.5, 0.0, 9.0])],
    "count": [torch.tensor([0.0, 1.0, 2.0, 30.0])],
    "class": [torch.tensor([0, 1, 2, 0])],
    "classes": [torch.tensor([[2, 0, -1]] * N)],
    "class-or-distribution": [torch.tensor([0, 1, 2, 0])],
    "zero-one": [torch.tensor([[0.0, 1.0, 1.0]] * N)],
    "sign": [torch.tensor([1.0, -1.0, 1.0, -1.0])],
    "distribution": [torch.tensor([[0.2, 0.3, 0.5]] * N)],
    "none": [torch.randn(N, C)],  # the negative of a triplet
}
# Where a scalar for each sample does not do.
SHAPED = {"SoftMarginLoss": {"sign": [torch.tensor([[1.0, -1.0, 1.0]] * N)]}}


# What a constructor needs: the default reduction of one warns, another holds a layer.
OPTIONS = {
    "KLDivLoss": {"reduction": "batchmean"},
    "LinearCrossEntropyLoss": {"in_features": C, "num_classes": C},
    "AdaptiveLogSoftmaxWithLoss": {
        "in_features": C,
        "n_classes": C,
        "cutoffs": [1],
        "div_value": 1.0,
    },
}


def module(loss: str) -> nn.Module:
    return getattr(nn, loss)(**OPTIONS.get(loss, {}))


def call(loss: str) -> torch.Tensor:
    """The loss of exactly what docs/tasks.yml says it is given."""
    given = TASKS.given[loss]
    if given["target"] == "sequence":
        log_probs = torch.randn(T, 1, C).log_softmax(-1)
        return getattr(nn, loss)()(log_probs, torch.tensor([[1, 2]]), [T], [2])
    if given["input"] == "mean-variance":
        mean, target = *INPUT["mean-variance"], *TARGET[given["target"]]
        return module(loss)(mean, target, torch.tensor([0.0, 0.1, 1.0, 9.0]))
    targets = {**TARGET, **SHAPED.get(loss, {})}
    said = module(loss)(*INPUT[given["input"]], *targets[given["target"]])
    return said if isinstance(said, torch.Tensor) else said.loss


@pytest.mark.parametrize("loss", TASKS.given)
def test_a_loss_takes_what_it_is_said_to_be_given(loss):
    assert call(loss).isfinite()


def test_cross_entropy_takes_distributions_too():
    assert nn.CrossEntropyLoss()(INPUT["logits"][0], TARGET["distribution"][0]) > 0


def test_every_loss_has_one_tile():
    listed = [loss for task in TASKS.families for loss in task.losses]
    assert sorted(listed) == LOSSES == sorted(TASKS.given)


@pytest.mark.parametrize("task", TASKS.families, ids=lambda task: task.id)
def test_every_loss_of_a_family_can_be_chosen(task):
    assert set(task.losses) <= {choice.loss for choice in task.choices}


@pytest.mark.parametrize("task", TASKS.families, ids=lambda task: task.id)
def test_chinese_is_well_set(task):
    said = [task.name, task.asks]
    said += [text for c in task.choices for text in (c.when, c.because)]
    for text in (*said, *TASKS.inputs.values(), *TASKS.targets.values()):
        assert list(typography.faults(text["zh"])) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_home_shows_every_family(language):
    home = (PROJECT.docs / language / "index.md").read_text(encoding="utf-8")
    shown = [line for line in home.splitlines() if line.startswith("/// gallery")]
    assert shown == [f"/// gallery | {task.id}" for task in TASKS.families]


@pytest.mark.parametrize("file", ["mkdocs.yml", "mkdocs.en.yml"])
def test_menu_has_the_families_in_their_order(file):
    text = (PROJECT.root / file).read_text(encoding="utf-8")
    named = re.findall(r"losses/(\w+)\.md", text)
    assert named == [loss for task in TASKS.families for loss in task.losses]


def test_words_are_there_in_both_languages():
    assert all(set(spoken) == set(LANGUAGES) for spoken in WORDS.values())


@pytest.fixture
def project(tmp_path):
    shutil.copytree(PROJECT.docs, tmp_path / "docs")
    return Project(tmp_path)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("input: logits,", "input: logit,", "'logit'"),
        ("- loss: MSELoss", "- loss: MSE", "'MSE'"),
        ("    asks:", "    ask:", "'asks'"),
        ("en: real numbers", "en: real, numbers", "quote a text with a comma"),
        ("tasks:\n", "tasks:\n  - [\n", "families cannot be read"),
    ],
)
def test_what_is_wrong_in_the_file_is_said(project, old, new, said):
    text = tasks.path(project).read_text(encoding="utf-8")
    write(project, "docs/tasks.yml", text.replace(old, new, 1))
    with pytest.raises(Problem, match=said) as caught:
        tasks.load(project)
    assert caught.value.file == "docs/tasks.yml"


def test_an_unknown_family_is_said():
    with pytest.raises(Problem, match="no task 'regresion'"):
        TASKS.family("regresion")


def test_a_page_without_a_title_is_said(project):
    write(project, "docs/en/losses/L1Loss.md", "# L1\n")
    with pytest.raises(Problem, match="has no title"):
        tasks.title(project, "L1Loss", "en")
