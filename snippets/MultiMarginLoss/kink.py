import torch
from torch.nn import functional as F

input = torch.tensor([[1.0, 0.0, -5.0]], requires_grad=True)
target = torch.tensor([0])


def gradient(loss):
    (slope,) = torch.autograd.grad(loss(input, target), input)
    return [round(v, 4) for v in slope[0].tolist()]


def with_clamp(x, y):
    return (1 - x[0, 0] + x[0, 1:]).clamp(min=0).sum() / 3


def with_relu(x, y):
    return F.relu(1 - x[0, 0] + x[0, 1:]).sum() / 3


print("multi_margin_loss:", gradient(F.multi_margin_loss))
print("F.relu:           ", gradient(with_relu))
print("clamp(min=0):     ", gradient(with_clamp))
compiled = torch.compile(F.multi_margin_loss, backend="aot_eager")
print("compiled:         ", gradient(compiled))
