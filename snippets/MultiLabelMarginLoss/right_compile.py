import torch
from torch.nn import functional as F

input = torch.tensor([[1.0, -1.0, 0.5, 0.3, -0.2]], requires_grad=True)
target = torch.tensor([[0, 1, -1, -1, -1]])


@torch.compiler.disable
def loss_outside(scores, target):
    return F.multilabel_margin_loss(scores, target)


@torch.compile(backend="aot_eager")
def step(scores, target):
    return loss_outside(2 * scores / 2, target)


value = step(input, target)
(gradient,) = torch.autograd.grad(value, input)
print(f"{value.item():.4f}", [round(v, 1) for v in gradient[0].tolist()])
