import torch
from torch.nn import functional as F

input = torch.tensor([[1.0, -1.0, 0.5, 0.3, -0.2]], requires_grad=True)
target = torch.tensor([[0, 1, -1, -1, -1]])

compiled = torch.compile(F.multilabel_margin_loss, backend="aot_eager")
for loss in (F.multilabel_margin_loss, compiled):
    value = loss(input, target)
    (gradient,) = torch.autograd.grad(value, input)
    print(f"{value.item():.4f}", [round(v, 1) for v in gradient[0].tolist()])
