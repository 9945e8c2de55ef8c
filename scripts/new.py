"""Begin the page of a loss: the folder, both pages with every section, the test.

python -m scripts.new HuberLoss
"""

from __future__ import annotations

import inspect
import re
import sys
from pathlib import Path

from scripts.problem import Problem
from scripts.project import Project, here
from scripts.sections import SECTIONS, WRITE_HERE

VERDICT = {
    "zh": "一两句话：它衡量什么，什么时候用，什么时候不用。",
    "en": "One or two sentences: what it measures, when to reach for it, when not.",
}
TEST = '''"""The twin of {loss} against torch, in value and gradient."""

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.snippets.twins import REDUCTIONS, assert_twin, tensors, twin

scratch = twin("{loss}")
VALUES = st.floats(-5, 5)


@settings(deadline=None)
@given(tensors((4,), VALUES), tensors((4,), VALUES), st.sampled_from(REDUCTIONS))
def test_value_and_gradient(input, target, reduction):
    assert_twin(scratch, input, target, reduction=reduction)
'''
SCRATCH = '''import torch
from torch import Tensor


def {function}(input: Tensor, target: Tensor, reduction: str = "mean") -> Tensor:
    """Say in one line what is computed."""
    return torch.zeros(())


def {function}_grad(input: Tensor, target: Tensor, reduction: str = "mean") -> Tensor:
    """Gradient of `{function}` with respect to `input`."""
    return torch.zeros_like(input)
'''
CARD = """import torch
from torch import nn

from scripts.probe import about, confirm

value = nn.{loss}()(torch.tensor([-9.0, 9.0]), torch.zeros(2))

card = about(nn.{loss}) | {{
    "input": confirm("any real number", value.isfinite()),
}}
"""
BASIC = """import torch
from torch import nn

input = torch.tensor([0.5, 2.0])
target = torch.tensor([0.0, 0.0])

print(nn.{loss}()(input, target))
"""


def function_name(loss: str) -> str:
    """The function in `torch.nn.functional` that the class calls.

    A class that computes its loss itself has none; its own name is taken then.
    """
    from torch import nn

    source = inspect.getsource(getattr(nn, loss).forward)
    called = re.search(r"return F\.(\w+)\(", source)
    return called[1] if called else re.sub(r"(?<=[a-z])(?=[A-Z])", "_", loss).lower()


def page(loss: str, language: str) -> str:
    """A loss page with every heading, its id, and what belongs there."""
    headings = "\n\n".join(
        f"## {titles[language]} {{ #{name} }}\n\n{WRITE_HERE[language]}"
        for name, titles in SECTIONS.items()
    )
    verdict = f"{VERDICT[language]}\n{{ .verdict }}"
    card = f"/// card | {loss}\n///"
    return f"# {loss} `{loss}`\n\n{verdict}\n\n{card}\n\n{headings}\n"


def files(project: Project, loss: str) -> dict[Path, str]:
    """What a new loss begins with."""
    names = {"loss": loss, "function": function_name(loss)}
    folder = project.snippets / loss
    tex = r"\ell_n = " + "x_n - y_n\n"
    gradient = r"\frac{\partial \ell_n}{\partial x_n} = 1" + "\n"
    return {
        folder / "formula.tex": tex,
        folder / "gradient.tex": gradient,
        folder / "from_scratch.py": SCRATCH.format(**names),
        folder / "card.py": CARD.format(**names),
        folder / "basic.py": BASIC.format(**names),
        project.docs / "zh" / "losses" / f"{loss}.md": page(loss, "zh"),
        project.docs / "en" / "losses" / f"{loss}.md": page(loss, "en"),
        project.root / "tests" / "snippets" / f"test_{loss}.py": TEST.format(**names),
    }


def create(project: Project, loss: str) -> list[Path]:
    """Write the files of `loss`; refuse what torch does not have or what is there."""
    from torch import nn

    if not hasattr(nn, loss) or not loss.endswith("Loss"):
        raise Problem(
            f"torch.nn has no loss {loss!r}", remedy="make new LOSS=HuberLoss"
        )
    made = files(project, loss)
    there = [path for path in made if path.exists()]
    if there:
        raise Problem("exists already", file=project.relative(there[0]))
    for path, text in made.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return list(made)


def main(arguments: list[str]) -> int:
    project = here()
    try:
        loss = arguments[0] if arguments else ""
        for path in create(project, loss):
            print(project.relative(path))
    except Problem as problem:
        print(problem, file=sys.stderr)
        return 1
    print(f"now name it in the nav of mkdocs.yml and mkdocs.en.yml: losses/{loss}.md")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
