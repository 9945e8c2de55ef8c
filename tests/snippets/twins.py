"""What the tests of all twins share: loading a twin, generating tensors, comparing."""

import importlib.util
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import torch
from hypothesis import strategies as st
from torch import Tensor
from torch.nn import functional as F

SNIPPETS = Path(__file__).parents[2] / "snippets"
REDUCTIONS = ("none", "mean", "sum")
# Shapes of input and target of a loss that works element by element.
SAME = [(s, s) for s in [(), (0,), (3,), (4, 1), (2, 3, 2)]]
BROADCAST = [((3, 1), (3,)), ((3,), (3, 1)), ((4, 3), ()), ((), (4, 3))]
# Where such losses have their corners, and anything else.
VALUES = st.one_of(st.sampled_from([0.0, 0.5, 1.0, -1.0]), st.floats(-1e4, 1e4))


def twin(loss: str) -> ModuleType:
    """The module snippets/<loss>/from_scratch.py, imported by its path."""
    name = f"{loss}_from_scratch"
    spec = importlib.util.spec_from_file_location(
        name, SNIPPETS / loss / "from_scratch.py"
    )
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


def tensors(
    shape: tuple[int, ...], elements: st.SearchStrategy[float]
) -> st.SearchStrategy[torch.Tensor]:
    """float64 tensors of `shape` drawn from `elements`."""
    size = torch.Size(shape).numel()
    values = st.lists(elements, min_size=size, max_size=size)
    return values.map(lambda v: torch.tensor(v, dtype=torch.float64).reshape(shape))


def gradient(loss: torch.Tensor, input: torch.Tensor) -> torch.Tensor:
    """What autograd gives for the sum of `loss` with respect to `input`."""
    return torch.autograd.grad(loss.sum(), input)[0]


def assert_twin(
    module: ModuleType,
    input: Tensor,
    *rest: object,
    tolerance=1e-9,
    reference: Callable[..., Tensor] | None = None,
    **options,
) -> None:
    """The function of a twin and its gradient equal those of `torch.nn.functional`.

    What torch lacks is compared with a `reference`: its definition, and autograd of it.
    """
    name = name_of(module)
    leaf = input.detach().clone().requires_grad_()
    expected = (reference or getattr(F, name))(leaf, *rest, **options)
    value = getattr(module, name)(leaf.detach(), *rest, **options)
    slope = getattr(module, f"{name}_grad")(leaf.detach(), *rest, **options)
    assert_same(value, expected.detach(), tolerance)
    assert_same(slope, gradient(expected, leaf), tolerance)


def assert_target_gradient(
    module: ModuleType, input: Tensor, target: Tensor, **options
) -> None:
    """Autograd through a twin gives torch's gradient for the target as well."""
    name = name_of(module)
    gradients = []
    for loss in (getattr(module, name), getattr(F, name)):
        leaf = target.detach().clone().requires_grad_()
        gradients.append(gradient(loss(input.detach(), leaf, **options), leaf))
    assert_same(*gradients)


def name_of(module: ModuleType) -> str:
    """The function of a twin that has a gradient beside it."""
    return next(name for name in vars(module) if f"{name}_grad" in vars(module))


def assert_same(got: torch.Tensor, expected: torch.Tensor, tolerance=1e-9) -> None:
    """Equal within `tolerance`, relative and absolute; inf and nan count as equal."""
    torch.testing.assert_close(
        got, expected, rtol=tolerance, atol=tolerance, equal_nan=True
    )
