"""The plain torch code of a loss, as a formula meets it."""

from __future__ import annotations

import importlib.util
import inspect
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from torch import Tensor

from scripts.problem import Problem
from scripts.symbols import FILE, Parameters, shown

REDUCTIONS = ("mean", "sum", "batchmean")
GIVEN = ("target", "targets")  # no gradient with respect to them is asked for


@dataclass(frozen=True)
class Twin:
    """What a formula shall equal: a loss, and its gradient.

    An argument may name one of the `functions` beside them.
    """

    value: Callable[..., Tensor]
    gradient: Callable[..., Tensor | tuple | Mapping[str, Tensor]] | None = None
    functions: Mapping[str, Callable] = field(default_factory=dict)

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
        return self._call(self.value, {"reduction": "none", **arguments})

    def gradient_in(self, parameter: str, arguments: Mapping[str, object]) -> Tensor:
        """The gradient of the summed loss with respect to one parameter."""
        if self.gradient is None:
            raise Problem("the twin has no gradient", remedy="write <name>_grad")
        found = self._call(self.gradient, {"reduction": "sum", **arguments})
        if isinstance(found, tuple):
            inputs = [
                name
                for name, one in self.parameters().items()
                if one.default is one.empty and name not in GIVEN
            ]
            found = dict(zip(inputs, found, strict=False))
        return found if isinstance(found, Tensor) else found[parameter]

    def _call(self, function: Callable, arguments: Mapping[str, object]) -> Tensor:
        given = {
            name: self.functions.get(value, value) if isinstance(value, str) else value
            for name, value in arguments.items()
        }
        try:
            return function(**given)
        except Exception as error:
            raise Problem(
                f"the twin refuses these inputs: {type(error).__name__}: {error}",
                remedy=f"say in {FILE} what each symbol stands for, and its values",
            ) from error


def load(folder: Path) -> Twin:
    """The twin in from_scratch.py: the function that has a `<name>_grad` beside it."""
    path = folder / "from_scratch.py"
    if not path.is_file():
        raise Problem("there is no twin", shown(path), remedy="a formula needs one")
    spec = importlib.util.spec_from_file_location(f"{folder.name}_twin", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    functions = {name: one for name, one in vars(module).items() if callable(one)}
    pairs = [
        Twin(function, functions[f"{name}_grad"], functions)
        for name, function in functions.items()
        if f"{name}_grad" in functions
    ]
    if len(pairs) != 1:
        remedy = "one <name> and one <name>_grad"
        raise Problem("no single twin", shown(path), remedy=remedy)
    return pairs[0]
