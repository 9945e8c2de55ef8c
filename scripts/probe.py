"""Calls made against the installed torch, as rows for the tables of a page."""

import inspect
import warnings
from collections.abc import Iterable

import torch
from torch import nn

DEPRECATED = ("size_average", "reduce")


def signature(loss: type[nn.Module]) -> str:
    """The constructor call of `loss` with its defaults, without what is deprecated.

    What stands behind that has to be named, or it would land in its place.
    """
    shown: list[inspect.Parameter] = []
    named = False
    for one in inspect.signature(loss).parameters.values():
        if one.name in DEPRECATED:
            named = True
        else:
            shown.append(one.replace(kind=one.KEYWORD_ONLY) if named else one)
    return f"{loss.__name__}{inspect.Signature(shown)}"


def call(loss: nn.Module, *arguments: object, what: str = "") -> dict[str, object]:
    """Call `loss` and say what came: result, warning or exception.

    `what` names the row where shapes alone do not; it is a word of the dictionary.
    """
    names = inspect.signature(loss.forward).parameters
    row: dict[str, object] = {
        "what": what,
        "arguments": dict(zip(names, map(describe, arguments), strict=False)),
    }
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            row["result"] = describe(loss(*arguments))
        except Exception as error:
            row["error"] = f"{type(error).__name__}: {str(error).splitlines()[0]}"
    if caught:
        row["warning"] = f"{caught[0].category.__name__}: {caught[0].message}"
    return row


def describe(value: object) -> str:
    """A tensor as `float32 (4, 3)`; anything else as Python would write it.

    Several named values each with its name: `output: float32 (4,), loss: float32 ()`.
    """
    if hasattr(value, "_asdict"):
        named = value._asdict().items()
        return ", ".join(f"{name}: {describe(one)}" for name, one in named)
    if isinstance(value, torch.Tensor):
        return f"{str(value.dtype).removeprefix('torch.')} {tuple(value.shape)}"
    return repr(value)


def confirm(word: str, *facts: object) -> str:
    """`word` for a card, if all that it claims was found true by calls."""
    wrong = [number for number, fact in enumerate(facts, 1) if not bool(fact)]
    if wrong or not facts:
        raise AssertionError(
            f"the card says {word!r}, but fact {wrong or 'none'} fails"
        )
    return word


def refuses(loss: nn.Module, *arguments: object) -> bool:
    """Whether torch raises on this call."""
    return "error" in call(loss, *arguments)


def largest_gradient(
    loss: nn.Module, inputs: Iterable[torch.Tensor], *rest: object
) -> float:
    """The largest absolute gradient of the summed `loss` over several `inputs`."""
    largest = 0.0
    for values in inputs:
        leaf = values.detach().clone().requires_grad_()
        loss(leaf, *rest).sum().backward()
        largest = max(largest, leaf.grad.abs().max().item())
    return largest


def about(loss: type[nn.Module]) -> dict[str, object]:
    """Signature and place in torch's source: what every card begins with."""
    return {
        "signature": signature(loss),
        "source": {
            "torch": torch.__version__.partition("+")[0],
            "file": inspect.getsourcefile(loss).rpartition("/")[2],
            "line": inspect.getsourcelines(loss)[1],
        },
    }
