"""What cards and tables say comes from calls."""

import pytest
import torch
from torch import nn

from scripts import probe


@pytest.mark.parametrize(
    ("loss", "said"),
    [
        (nn.HuberLoss, "HuberLoss(reduction: str = 'mean', delta: float = 1.0)"),
        (
            nn.SmoothL1Loss,
            "SmoothL1Loss(*, reduction: str = 'mean', beta: float = 1.0)",
        ),
        (nn.HingeEmbeddingLoss, "HingeEmbeddingLoss(margin: float = 1.0, *, reduction"),
        (nn.GaussianNLLLoss, "GaussianNLLLoss(*, full: bool = False, eps: float = "),
    ],
)
def test_signature_wants_names_behind_what_is_deprecated(loss, said):
    assert probe.signature(loss).startswith(said)


def test_result_warning_and_refusal():
    loss = nn.MSELoss()
    right = probe.call(loss, torch.zeros(3), torch.zeros(3), what="equal")
    assert right == {
        "what": "equal",
        "arguments": {"input": "float32 (3,)", "target": "float32 (3,)"},
        "result": "float32 ()",
    }
    broadcast = probe.call(loss, torch.zeros(3, 1), torch.zeros(3))
    assert broadcast["warning"].startswith("UserWarning: Using a target size")
    refused = probe.call(loss, torch.zeros(2), torch.zeros(3))
    assert refused["error"].startswith("RuntimeError: The size of tensor a (2)")
    assert probe.refuses(loss, torch.zeros(2), torch.zeros(3))
    assert not probe.refuses(loss, torch.zeros(3), torch.zeros(3))


def test_word_needs_its_facts():
    assert probe.confirm("word", True, torch.tensor(1)) == "word"
    with pytest.raises(AssertionError, match=r"fact \[2\] fails"):
        probe.confirm("word", True, torch.tensor(False))
    with pytest.raises(AssertionError, match="fact none fails"):
        probe.confirm("word")


def test_largest_gradient():
    inputs = [torch.tensor([0.5, 3.0]), torch.tensor([-7.0, 0.0])]
    loss = nn.MSELoss(reduction="none")
    assert probe.largest_gradient(loss, inputs, torch.zeros(2)) == 14


def test_several_results_have_their_names():
    loss = nn.AdaptiveLogSoftmaxWithLoss(2, 4, cutoffs=[1], div_value=1.0)
    said = probe.call(loss, torch.zeros(3, 2), torch.tensor([0, 1, 3]))["result"]
    assert said == "output: float32 (3,), loss: float32 ()"


@pytest.mark.parametrize(
    ("loss", "file"),
    [(nn.CTCLoss, "loss.py"), (nn.AdaptiveLogSoftmaxWithLoss, "adaptive.py")],
)
def test_place_in_the_source(loss, file):
    place = probe.about(loss)["source"]
    assert place["torch"] == "2.13.0"
    assert place["file"] == file
