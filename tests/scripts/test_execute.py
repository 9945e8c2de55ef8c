"""Each way in which a snippet can be bad gives one clear message and no record."""

import os

import pytest

from scripts import record, results
from tests.toy import snippet

BAD = {
    "raising": (
        "def f():\n    return nope\n\nf()\n",
        "snippets/Toy/bad.py:2: NameError: name 'nope' is not defined",
    ),
    "exiting": ("import sys\n\nsys.exit(3)\n", "snippets/Toy/bad.py:3: exits"),
    "exiting_hard": ("import os\n\nos._exit(0)\n", "snippets/Toy/bad.py:3: exits"),
    "endless": ("while True:\n    pass\n", "bad.py: does not end within 2 s"),
    "crashing": (
        "import ctypes\n\nctypes.string_at(0)\n",
        "snippets/Toy/bad.py:3: took its process down: SIGSEGV",
    ),
    "out_of_memory": (
        "import torch\n\ntorch.zeros(10**13)\n",
        "out of memory: a snippet may use 4 GiB",
    ),
    "not_utf8": (
        'import sys\n\nsys.stdout.buffer.write(b"a\\xff")\n',
        "prints bytes that are not UTF-8 (at byte 1)",
    ),
    "too_much": (
        'for _ in range(10**6):\n    print("x" * 100)\n',
        "bad.py:2: prints more than 64 KiB",
    ),
    "writing_here": ('open("x.txt", "w").close()\n', "writes files: x.txt"),
    "writing_there": (
        'open("/var/tmp/loss-atlas.txt", "w").close()\n',
        "bad.py:1: PermissionError: a snippet leaves nothing behind",
    ),
    "saving_a_figure": (
        "import matplotlib.pyplot as plt\n\nplt.plot([1])\nplt.savefig('x.png')\n",
        "",
    ),
    "open_figure": (
        "import matplotlib.pyplot as plt\n\nplt.plot([1, 2])\n",
        "draws a figure that it does not show",
    ),
    "unknown_colour": (
        'import matplotlib.pyplot as plt\n\nplt.plot([1], color="red")\nplt.show()\n',
        "bad.py:4: the figure uses #ff0000",
    ),
    "telling_a_path": (
        "print(__file__)\n",
        "its output holds a path of this machine",
    ),
}


@pytest.mark.parametrize("fault", BAD)
def test_bad_snippet(project, fault):
    source, message = BAD[fault]
    bad = snippet(project, "bad", source)
    good = project.snippets / "Toy" / "basic.py"
    report = results.refresh(project, limit=2)
    assert list(report.problems) == [bad]
    told = str(report.problems[bad])
    assert told.startswith("snippets/Toy/bad.py")
    assert message in told
    assert "→" in told
    assert str(project.root) not in told
    assert record.on_disk(bad) == []
    assert record.read(good).printed == "tensor([0.2500, 1.0000, 9.0000])\n"


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


def test_null_bytes_are_a_problem(project):
    bad = snippet(project, "bad", "x = 1\n")
    bad.write_bytes(b"x = 1\0")
    assert "null bytes" in str(results.refresh(project).problems[bad])


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
