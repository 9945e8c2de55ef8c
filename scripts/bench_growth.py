"""How time and memory grow with the number of snippets and pages.

    python -m scripts.bench_growth [--repeats 5] [--figure docs/growth.svg]
                                   [SNIPPETS:PAGES …]

Makes a project of each size and measures it as `scripts.bench` measures this one.
Processor time is what the figure shows: other work on the machine hardly touches it.
`:PAGES` counts both languages. A thousand pages take minutes.
"""

from __future__ import annotations

import argparse
import re
import shutil
import statistics
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from textwrap import dedent

from scripts import aside, bench_serve
from scripts.bench import REFRESH, Spent, build, python
from scripts.project import LANGUAGES, Project, here

SIZES = ((10, 20), (100, 200), (1000, 1000))
FOLDER = 10  # snippets of one loss: as in this project, two of three print
KINDS = (*(f"basic_{n}" for n in range(7)), "picture", "raises_size", "raises_type")
OTHERS = ("index", "errors", "glossary")  # the pages of a language that show no loss
SECTION = 25  # pages that stand together in the menu

CODE = {
    "basic": """
        import torch
        from torch import nn

        input = torch.tensor([0.5, 1.0, {n}.0], requires_grad=True)
        target = torch.zeros(3)
        loss = nn.HuberLoss(delta=1 + {n})(input, target)
        loss.backward()
        print("loss:", loss.item())
        print("gradient:", input.grad.tolist())
        """,
    "picture": """
        import matplotlib.pyplot as plt
        import torch
        from torch.nn import functional as F

        error = torch.linspace(-3, 3, 101)
        zero = torch.zeros(101)
        loss = F.huber_loss(error, zero, reduction="none", delta=0.1 + {n} / 1000)
        plt.plot(error, loss, label="loss")
        plt.plot(error, error.clamp(-1, 1), label="gradient")
        plt.legend()
        plt.show()
        """,
    "raises": """
        import torch
        from torch import nn

        nn.CrossEntropyLoss()(torch.zeros(2, 3 + {n}), torch.zeros(3).long())
        """,
}
FORMULA = r"\ell_n = \frac{{(x_n - y_n)^2}}{{{n}}}" + "\n"
# The same page in both languages: what is measured does not depend on the words.
PAGE = """
    ---
    description: A page of the benchmark.
    ---

    # Loss {n} `{name}`

    Measures how far a prediction is from its target. The mean divides by the number
    of elements; see [the next page]({next}.md#example).
    {{ .verdict }}

    ## Picture {{ #picture }}

    /// snippet | {loss}/picture.py
        alt: "loss and gradient against the error"

    The gradient stops growing where the parabola ends, at $\\delta = {n}$.
    ///

    ## Formula {{ #formula }}

    /// formula | {loss}/formula.tex
    ///

    | Symbol | Meaning |
    |---|---|
    | $x_n$ | an element of `input`: the prediction |
    | $y_n$ | an element of `target` |
    | $\\ell_n$ | the loss of an element |

    ## Example {{ #example }}

    /// snippet | {loss}/basic_{basic}.py
        highlight: 6
    ///

    An outlier pulls at the mean with a gradient of at most one, while the logits of a
    classifier go through softmax first. 交叉熵的梯度有界，均值除以元素的个数。

    ## Errors {{ #errors }}

    {error}

    ## Downloads {{ #downloads }}

    /// downloads
    ///
"""
ERROR = "/// error | {loss}/raises_size.py\n\nGive both the same length.\n///"
RAISES = "/// snippet | {loss}/raises_type.py\n///"


def generate(root: Path, snippets: int, pages: int) -> Project:
    """A project with so many snippets and so many pages, in both languages together."""
    project = Project(root)
    for number in range(snippets):
        kind = KINDS[number % FOLDER]
        code = dedent(CODE[kind.partition("_")[0]]).lstrip()
        _write(project.snippets / _loss(number) / f"{kind}.py", code.format(n=number))
    losses = -(-snippets // FOLDER)
    for number in range(losses):
        name = project.snippets / _loss(number * FOLDER) / "formula.tex"
        _write(name, FORMULA.format(n=number + 1))
    names = [f"Loss{n:03}" for n in range(pages // len(LANGUAGES) - len(OTHERS))]
    for language in LANGUAGES:
        _write_pages(project.docs / language, names, losses)
    for file in (here().words, here().docs / "glossary.yml"):
        shutil.copy(file, project.docs)
    aside.furnish(root, nav=_nav(names))
    return project


def _loss(number: int) -> str:
    return f"Loss{number // FOLDER:03}"


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def _write_pages(folder: Path, names: list[str], losses: int) -> None:
    for number, name in enumerate(names):
        loss = f"Loss{number % losses:03}"
        error = (ERROR if loss == name else RAISES).format(loss=loss)
        page = (
            dedent(PAGE)
            .lstrip()
            .format(
                n=number,
                name=name,
                next=names[(number + 1) % len(names)],
                loss=loss,
                basic=number // losses % 7,
                error=error,
            )
        )
        _write(folder / "losses" / f"{name}.md", page)
    home = [f"- [{name}](losses/{name}.md)" for name in names[:SECTION]]
    _write(folder / "index.md", "\n".join(["# Home", "", *home, ""]))
    _write(folder / "errors.md", "# Errors\n\n/// messages\n///\n")
    _write(folder / "glossary.md", "# Glossary\n\n/// glossary\n///\n")


def _nav(names: list[str]) -> list:
    files = [f"losses/{name}.md" for name in names]
    parts = [files[at : at + SECTION] for at in range(0, len(files), SECTION)]
    sections = [{f"Part {n}": part} for n, part in enumerate(parts, 1)]
    return ["index.md", {"Losses": sections}, "errors.md", "glossary.md"]


@dataclass
class Measured:
    """What one size of project takes."""

    snippets: int
    pages: int
    cold: Spent
    unchanged: Spent
    site: Spent
    refresh: dict[str, float]


# Its end is waited for, so that the time of the snippets is counted as well.
STOP = "; from multiprocessing import forkserver; forkserver._forkserver._stop()"
EDITED = {
    "page": ("docs/zh/losses/Loss000.md", "\nedit {}\n"),
    "snippet": ("snippets/Loss000/basic_0.py", "# edit {}\n"),
}


def measure(snippets: int, pages: int, repeats: int) -> Measured:
    with tempfile.TemporaryDirectory(prefix="loss-atlas-") as folder:
        project = generate(Path(folder), snippets, pages)
        cold = _run("-c", REFRESH + STOP, project.root)
        unchanged = [_run("-c", REFRESH, project.root) for _ in range(repeats)]
        site = build(project)
        waits = bench_serve.measure(project.root, repeats, EDITED)
        return Measured(
            snippets,
            pages,
            cold,
            sorted(unchanged, key=lambda spent: spent.cpu)[repeats // 2],
            site,
            {kind: statistics.median(taken) for kind, taken in waits.items()},
        )


def _run(*arguments: object) -> Spent:
    spent = python(*arguments)
    if spent.code:
        raise SystemExit("the results are not made; what does `make results` say?")
    return spent


# What is measured, by what it is divided, how it is drawn.
PARTS = (
    ("cold", "snippets", "C1s--", "results by snippets, all run"),
    ("unchanged", "snippets", "C2^-.", "results by snippets, none run"),
    ("site", "pages", "C0o-", "site by pages"),
)


def report(sizes: list[Measured]) -> str:
    """The table, a line for each thing and size; ratios are to the first size."""
    lines = [
        f"{'':<18}{'count':>6}{'wall':>10}{'CPU':>10}{'CPU each':>12}"
        f"{'ratio':>7}{'peak':>10}"
    ]
    for name, unit, *_ in PARTS:
        first = None
        for size in sizes:
            spent, count = getattr(size, name), getattr(size, unit)
            each = spent.cpu / count
            first = first or each
            lines.append(
                f"{name:<18}{count:>6}{spent.wall:>8.2f} s{spent.cpu:>8.2f} s"
                f"{each * 1000:>9.1f} ms{each / first:>7.2f}{spent.peak:>6.0f} MiB"
            )
    for kind in EDITED:
        for size in sizes:
            name = f"edit of a {kind}"
            lines.append(f"{name:<18}{size.pages:>6}{size.refresh[kind]:>8.2f} s")
    return "\n".join(lines)


def figure(sizes: list[Measured]) -> str:
    """The growth as an SVG file that follows the scheme of whoever shows it."""
    import matplotlib.pyplot as plt

    from scripts.figure import to_svg, use_style

    use_style()
    drawing, (time, memory) = plt.subplots(1, 2, figsize=(8, 3.4), width_ratios=(3, 2))
    snippets = [size.snippets for size in sizes]
    pages = [size.pages for size in sizes]
    for part, unit, line, label in PARTS:
        counts = [getattr(one, unit) for one in sizes]
        spent = [getattr(one, part) for one in sizes]
        time.plot(counts, [one.cpu for one in spent], line, label=label)
        memory.plot(counts, [one.peak for one in spent], line)
    straight = [sizes[-1].site.cpu * n / pages[-1] for n in pages]
    time.plot(pages, straight, ":", color="0.5", label="in proportion")
    time.set_title("processor time, seconds")
    memory.set_title("memory of the largest process, MiB")
    time.set_yscale("log")
    time.legend()
    for axes in (time, memory):
        axes.set_xscale("log")
        axes.set_xlabel("snippets or pages")
        axes.set_xticks(counts := sorted({*snippets, *pages}), [str(n) for n in counts])
        axes.minorticks_off()
    ticks = [10.0**n for n in range(-1, 5)]
    low, high = time.get_ylim()
    shown = [tick for tick in ticks if low <= tick <= high]
    time.set_yticks(shown, [f"{tick:g}" for tick in shown])
    time.minorticks_off()
    memory.set_ylim(0)
    return standalone(to_svg(drawing, "growth"))


DECLARED = re.compile(r"--[\w-]+: (?:#\w{6}|var\(--[\w-]+\));")
VIEW = re.compile(r'<svg class="fig" viewBox="0 0 ([\d.]+) ([\d.]+)">')


def standalone(svg: str) -> str:
    """A figure of the site as a file of its own, in the colours of its palette."""
    css = (here().theme / "assets/stylesheets/palette.css").read_text(encoding="utf-8")
    light, _, rest = css.partition("@media screen")
    dark, _, roles = rest.partition("}\n}")
    roles = [line for line in DECLARED.findall(roles) if line.startswith("--fig")]
    style = (
        f":root {{ {' '.join([*DECLARED.findall(light), *roles])} }}\n"
        "@media (prefers-color-scheme: dark) "
        f"{{ :root {{ {' '.join(DECLARED.findall(dark))} }} }}\n"
        "svg { font-family: DejaVu Sans, sans-serif; fill: var(--fig-ink);"
        " stroke-linejoin: round }"
    )
    width, height = VIEW.match(svg).groups()
    head = (
        '<svg xmlns="http://www.w3.org/2000/svg"'
        ' xmlns:xlink="http://www.w3.org/1999/xlink"'
        f' viewBox="0 0 {width} {height}">\n<style>\n{style}\n</style>\n'
        '<rect width="100%" height="100%" fill="var(--fig-paper)"/>\n'
    )
    return VIEW.sub(head, svg)


def size(text: str) -> tuple[int, int]:
    snippets, _, pages = text.partition(":")
    return int(snippets), int(pages)


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m scripts.bench_growth")
    parser.add_argument("sizes", nargs="*", type=size, default=SIZES)
    parser.add_argument("--repeats", type=int, default=5)
    parser.add_argument("--figure", type=Path)
    options = parser.parse_args(arguments)
    sizes = [measure(*one, options.repeats) for one in options.sizes]
    print(report(sizes))
    if options.figure:
        options.figure.write_text(figure(sizes), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
