import math
import warnings

import torch
from torch.autograd import gradcheck

warnings.simplefilter("ignore")  # of float32


class WrongBackward(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x)
        return x**2

    @staticmethod
    def backward(ctx, grad):
        (x,) = ctx.saved_tensors
        return grad * x  # the 2 is missing


def check(loss, at, dtype=torch.float64):
    input = torch.tensor(at, dtype=dtype, requires_grad=True)
    passed = gradcheck(loss, input, raise_exception=False)
    return "passes" if passed else "fails"


x = [0.3, -1.2]
rows = [
    {"loss": name, "`gradcheck`": found}
    for name, found in [
        ("a wrong `backward`", check(WrongBackward.apply, x)),
        ("`x.detach() * x`", check(lambda x: x.detach() * x, x)),
        ("`x.round() + x`", check(lambda x: x.round() + x, x)),
        ("a wrong constant", check(lambda x: x.cosh().log() + math.log(2), x)),
        ("the wrong loss altogether", check(lambda x: x.sin(), x)),
        ("`x.abs()` at 0", check(lambda x: x.abs(), [0.0])),
        ("`x.relu()` at 0", check(lambda x: x.relu(), [0.0])),
        ("`x.abs()` in float32", check(lambda x: x.abs(), x, torch.float32)),
        ("overflow at 1000", check(lambda x: x.cosh().log(), [1000.0])),
    ]
]
