"""What a run of a snippet records, and what it says of one that fails.

Every way in which a snippet can be bad is in `tests/faults/test_snippets.py`.
"""

import os

from scripts import record, results
from tests.toy import snippet


def test_traceback_holds_the_lines_of_the_snippet_only(project):
    bad = snippet(project, "bad", "import torch\n\ntorch.zeros(2) + torch.zeros(3)\n")
    detail = results.refresh(project).problems[bad].detail
    assert detail == (
        'File "snippets/Toy/bad.py", line 3, in <module>\n'
        "  torch.zeros(2) + torch.zeros(3)"
    )


def test_syntax_error_names_its_line(project):
    bad = snippet(project, "bad", "x = 1\ndef f(:\n")
    told = str(results.refresh(project).problems[bad])
    assert told.startswith("snippets/Toy/bad.py:2: SyntaxError")


def test_raises_snippet_records_its_exception(project):
    wrong = snippet(
        project,
        "raises_beta",
        """
        import torch
        from torch import nn

        nn.SmoothL1Loss(beta=-1.0)(torch.zeros(3), torch.zeros(3))
        """,
    )
    assert results.refresh(project).problems == {}
    assert record.read(wrong).error == {
        "type": "RuntimeError",
        "message": "smooth_l1_loss does not support negative values for beta.",
        "line": 4,
    }


def test_raises_snippet_must_raise(project):
    tame = snippet(project, "raises_nothing", "x = 1\n")
    assert "does not raise" in str(results.refresh(project).problems[tame])


def test_nothing_leaks_into_the_next_snippet(project):
    snippet(
        project,
        "a_leaks",
        """
        import matplotlib.pyplot as plt
        import torch

        torch.manual_seed(7)
        torch.set_default_dtype(torch.float64)
        plt.rcParams["lines.linewidth"] = 9
        """,
    )
    after = snippet(
        project,
        "b_after",
        """
        import matplotlib.pyplot as plt
        import torch

        print(torch.initial_seed(), torch.get_default_dtype())
        print(plt.rcParams["lines.linewidth"])
        """,
    )
    results.refresh(project, jobs=1)
    assert record.read(after).printed == "0 torch.float32\n1.8\n"


def test_warnings_are_recorded_without_paths(project):
    loud = snippet(
        project,
        "warns",
        """
        import torch
        from torch import nn

        nn.MSELoss()(torch.zeros(3, 1), torch.zeros(3))
        """,
    )
    results.refresh(project)
    (warning,) = record.read(loud).warnings
    assert warning["category"] == "UserWarning"
    assert warning["message"].startswith("Using a target size (torch.Size([3]))")


def test_final_tensors_are_recorded(project):
    final = snippet(
        project,
        "final",
        """
        import torch

        a = torch.tensor([0.1, float("nan")])
        b = torch.zeros(1000)
        c = {"k": [1, 2.5, float("inf")]}
        _private = torch.zeros(1)
        """,
    )
    results.refresh(project)
    values = record.read(final).values
    assert values == {
        "a": {"dtype": "float32", "shape": [2], "data": [0.1, "nan"]},
        "b": {"dtype": "float32", "shape": [1000]},
        "c": {"k": [1, 2.5, "inf"]},
    }


def test_environment_of_the_caller_stays(project):
    folder = os.getcwd()
    results.refresh(project)
    assert os.getcwd() == folder


def test_instructions_are_those_of_any_cpu(project):
    """A CPU with larger ones trains to other digits in float32, as does one whose
    approximate reciprocal square root, which MKL would begin with, is another.
    """
    asks = snippet(
        project,
        "asks",
        """
        import torch

        print(torch.backends.cpu.get_cpu_capability() in ("AVX512", "AMX"))
        x = torch.linspace(0.01, 4, 100_000)
        print(torch.equal(x.sqrt(), x.double().sqrt().float()))
        """,
    )
    assert results.refresh(project).problems == {}
    assert record.read(asks).printed == "False\nTrue\n"
