"""Runs a notebook as a kernel would: cell by cell, in one namespace, apart from us.

The process is forked from one that has imported torch: a kernel of Jupyter takes as
long to start as most pages take to run.
"""

import io
import json
import os
import traceback
import warnings
from contextlib import redirect_stdout
from dataclasses import dataclass
from pathlib import Path

import nbformat

from scripts import pool


@dataclass
class Ran:
    """What a code cell printed and drew, and the exception it ended with."""

    source: str
    printed: str
    figures: int
    raised: str


def run(notebook: Path) -> list[Ran]:
    """Run the code cells of `notebook` in its folder."""
    answer = notebook.with_suffix(".answer")
    with pool._no_main():
        arguments = [str(notebook), str(answer)]
        process = pool._server([]).Process(target=_answer, args=arguments, daemon=True)
        process.start()
    process.join()
    assert process.exitcode == 0, f"the kernel died: exit status {process.exitcode}"
    return [Ran(*cell) for cell in json.loads(answer.read_text("utf-8"))]


def _answer(notebook: str, answer: str) -> None:
    os.chdir(Path(notebook).parent)
    warnings.simplefilter("ignore")
    namespace = {"__name__": "__main__"}
    cells = [c for c in nbformat.read(notebook, 4).cells if c.cell_type == "code"]
    ran = [_cell(cell.source, namespace) for cell in cells]
    Path(answer).write_text(json.dumps(ran), "utf-8")


def _cell(source: str, namespace: dict[str, object]) -> tuple[str, str, int, str]:
    from matplotlib import pyplot as plt

    raised = ""
    with redirect_stdout(io.StringIO()) as said:
        try:
            exec(compile(source, "<cell>", "exec"), namespace)
        except Exception as error:
            raised = "".join(traceback.format_exception_only(error)).strip()
    figures = len(plt.get_fignums())
    plt.close("all")
    return source, said.getvalue(), figures, raised
