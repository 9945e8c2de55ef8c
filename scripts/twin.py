"""The plain torch code of a loss, as a formula meets it."""

from __future__ import annotations

import importlib.util
import inspect
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from torch import Tensor

from scripts.problem import Problem
from scripts.symbols import FILE, Parameters, shown

REDUCTIONS = ("mean", "sum", "batchmean")
GIVEN = ("target", "targets")  # no gradient with respect to them is asked for


@dataclass(frozen=True)
class Twin:
    """What a formula shall equal: a loss, and its gradient."""

    value: Callable[..., Tensor]
    gradient: Callable[..., Tensor | tuple | Mapping[str, Tensor]] | None = None

    def parameters(self) -> Parameters:
        return inspect.signature(self.value).parameters

    def options(self, file: Path) -> dict[str, object]:
        """What the name of the file says of the call: formula_<option>.tex."""
        kind, _, option = file.stem.partition("_")
        parameters = self.parameters()
        if kind in ("formula", "gradient"):
            if option in REDUCTIONS:
                return {"reduction": option}
            if not option or option in parameters:
                flag = option and isinstance(parameters[option].default, bool)
                return {option: True} if flag else {}
        remedy = f"name it after an option, or in {FILE} under files or unverified"
        raise Problem("what does this formula give?", shown(file), remedy=remedy)

    def loss(self, arguments: Mapping[str, object]) -> Tensor:
        return _call(self.value, {"reduction": "none", **arguments})

    def gradient_in(self, parameter: str, arguments: Mapping[str, object]) -> Tensor:
        """The gradient of the summed loss with respect to one parameter."""
        if self.gradient is None:
            raise Problem("the twin has no gradient", remedy="write <name>_grad")
        found = _call(self.gradient, {"reduction": "sum", **arguments})
        if isinstance(found, tuple):
            inputs = [
                name
                for name, one in self.parameters().items()
                if one.default is one.empty and name not in GIVEN
            ]
            found = dict(zip(inputs, found, strict=False))
        return found if isinstance(found, Tensor) else found[parameter]


def load(folder: Path) -> Twin:
    """The twin in from_scratch.py: the function that has a `<name>_grad` beside it."""
    path = folder / "from_scratch.py"
    if not path.is_file():
        raise Problem("there is no twin", shown(path), remedy="a formula needs one")
    spec = importlib.util.spec_from_file_location(f"{folder.name}_twin", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    pairs = [
        Twin(function, vars(module)[f"{name}_grad"])
        for name, function in vars(module).items()
        if f"{name}_grad" in vars(module)
    ]
    if len(pairs) != 1:
        remedy = "one <name> and one <name>_grad"
        raise Problem("no single twin", shown(path), remedy=remedy)
    return pairs[0]


def _call(function: Callable, arguments: Mapping[str, object]) -> Tensor:
    try:
        return function(**arguments)
    except Exception as error:
        raise Problem(
            f"the twin refuses these inputs: {type(error).__name__}: {error}",
            remedy=f"say in {FILE} what each symbol stands for, and its values",
        ) from error
