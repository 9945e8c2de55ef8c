r"""A formula equals its twin: formula.tex and gradient.tex, evaluated and compared.

    from scripts.verify import verify
    verify(Path("snippets/SmoothL1Loss"))

A folder needs nothing but its formulas and from_scratch.py:

- formula.tex gives \ell_n (or \ell_{n,c}, \ell), the twin with reduction="none";
- gradient.tex gives \frac{\partial \ell_n}{\partial x_n}, <twin>_grad with
  reduction="sum". For several inputs that function returns a tuple, in the order of the
  parameters, or a dict by their names; several equations may share one display, and an
  equation may hold \text{for} some indices only, as long as every entry is given;
- formula_<option>.tex and gradient_<option>.tex are the same with option=True, or with
  that reduction, or (weight, pos_weight …) with that parameter given;
- each sees the definitions of formula.tex; other .tex files are refused.

scripts/symbols.py tells what the symbols stand for and what symbols.yml may change;
scripts/latex.py what is read, scripts/evaluate.py what it means.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from scripts.evaluate import Scope
from scripts.generate import Trial, draw
from scripts.latex import parse
from scripts.problem import Problem
from scripts.scope import Definitions, define, named, number, truth
from scripts.symbols import FILE, Meaning, Notes, meanings, read_notes, shown
from scripts.tree import Equation, Formula, Index, Node, Partial, Symbol, walk
from scripts.twin import Twin, load

TRIALS = 40
TOLERANCE = 1e-9


def verify(folder: Path) -> list[Path]:
    """Verify every formula of a loss; the files, or the first `Problem`."""
    notes = read_notes(folder)
    files = sorted(folder.glob("*.tex"))
    for name in {*notes.unverified, *notes.files} - {file.name for file in files}:
        raise Problem(f"there is no {name}", shown(folder / FILE), remedy="delete it")
    chosen = [file for file in files if not notes.unverified.get(file.name)]
    for file in chosen:
        verify_file(file)
    return chosen


def verify_file(file: Path) -> None:
    """Verify one formula against the twin beside it."""
    notes, twin = read_notes(file.parent).of(file.name), load(file.parent)
    beside: Definitions = {}
    for name in ("formula.tex", file.name.replace("gradient", "formula", 1)):
        if name != file.name and file.with_name(name).is_file():
            beside |= define(_parse(file.with_name(name)))
    for text in notes.where:
        beside |= define(parse(text, shown(file.with_name(FILE))))
    options = notes.options or twin.options(file)
    check(_parse(file), twin, notes, options, beside)


def _parse(file: Path) -> Formula:
    return parse(file.read_text(encoding="utf-8"), shown(file))


def check(
    formula: Formula,
    twin: Twin,
    notes: Notes | None = None,
    options: Mapping[str, object] | None = None,
    beside: Definitions | None = None,
) -> None:
    """Compare the formula with the twin on generated inputs; a `Problem` says where."""
    notes = notes or Notes()
    definitions = {**(beside or {}), **define(formula, skip=1)}
    found = _meanings(formula, definitions, twin, notes)
    trials = [draw(found, twin.parameters(), notes, seed) for seed in range(TRIALS)]
    for trial in sorted(trials, key=lambda trial: len(str(trial))):
        called = replace(trial, arguments={**trial.arguments, **(options or {})})
        scope = Scope(trial.values, formula.source, definitions, first=notes.first)
        try:
            _compare(formula, scope, twin, found, called)
        except RecursionError:
            what = "the definitions refer to one another"
            raise scope.problem(what, formula.equations[0].left) from None
        except Problem as problem:
            problem.file = problem.file or formula.source.file
            problem.detail = f"{problem.detail}\n{trial}".strip("\n")
            raise


def _meanings(
    formula: Formula, definitions: Definitions, twin: Twin, notes: Notes
) -> dict[str, Meaning]:
    """What the symbols stand for: in the formula and the definitions that it uses.

    What the twin needs besides (a gradient may lack the target) they have elsewhere.
    """
    used = list(formula.equations)
    for equation in used:
        names = {getattr(node, "name", "") for node in walk(equation)}
        defined = [definitions[name][0] for name in names & definitions.keys()]
        used += [one for one in defined if one not in used]
    parameters = twin.parameters()
    found = meanings(used, parameters, notes)
    others = meanings([one for one, _ in definitions.values()], parameters, notes)
    given = {meaning.parameter for meaning in found.values()} | set(notes.arguments)
    missing = {
        name
        for name, parameter in parameters.items()
        if parameter.default is parameter.empty and name not in given
    }
    found |= {name: one for name, one in others.items() if one.parameter in missing}
    for name in sorted(missing - {meaning.parameter for meaning in found.values()}):
        what, at = f"no symbol stands for {name}", formula.equations[0].at
        raise formula.source.problem(what, at, f"say in {FILE} which one does")
    return found


def _compare(
    formula: Formula,
    scope: Scope,
    twin: Twin,
    found: Mapping[str, Meaning],
    trial: Trial,
) -> None:
    """Every value that the formula gives, and whether it gives all of them."""
    gradients = [one for one in formula.equations if isinstance(one.left, Partial)]
    missing: dict[str, set] = {}
    for equation in gradients or formula.equations[:1]:
        left = getattr(equation.left, "by", equation.left)
        name, below = named(left, scope) if isinstance(left, Index) else (left.name, ())
        if gradients and name not in found:
            raise scope.problem(f"{name} is no parameter of the twin", left)
        expected = (
            twin.gradient_in(found[name].parameter, trial.arguments)
            if gradients
            else twin.loss(trial.arguments)
        )
        if len(below) != expected.dim():
            axes = "axis" if expected.dim() == 1 else "axes"
            what = f"{len(below)} indices, but the twin gives {expected.dim()} {axes}"
            raise scope.problem(what, left)
        places = itertools.product(*map(range, expected.shape))
        missing.setdefault(name, set(places))
        for place, inner in _places(equation, below, expected.shape, scope):
            missing[name].discard(place)
            for right in equation.rights:
                _same(right, inner, expected[place].item())
    for name, places in missing.items():
        if places:
            what = f"nothing is said of {name} at {min(places)}, counted from 0"
            raise scope.problem(what, formula.equations[0].left)


def _places(
    equation: Equation, below: tuple[Node, ...], shape: tuple[int, ...], scope: Scope
) -> Iterator[tuple[tuple[int, ...], Scope]]:
    """The places that the equation gives, each with its indices bound."""
    axes = {
        index.name: range(scope.first, scope.first + size)
        for index, size in zip(below, shape, strict=True)
        if isinstance(index, Symbol)
    }
    for name in axes:
        if scope.knows(name):
            raise scope.problem(f"{name} has another meaning too", equation.left)
    for values in itertools.product(*axes.values()):
        inner = scope.bind(dict(zip(axes, values, strict=True)))
        if equation.condition is None or truth(equation.condition, inner):
            yield tuple(number(index, inner) - scope.first for index in below), inner


def _same(right: Node, scope: Scope, expected: float) -> None:
    got = number(right, scope)
    if not math.isclose(got, expected, rel_tol=TOLERANCE, abs_tol=TOLERANCE):
        indices = ", ".join(f"{name} = {value}" for name, value in scope.bound.items())
        at = f" at {indices}" if indices else ""
        what = f"the formula gives {got!r}{at}, the twin {expected!r}"
        remedy = "correct the formula, or the twin if torch agrees with the formula"
        raise scope.problem(what, right, remedy)
