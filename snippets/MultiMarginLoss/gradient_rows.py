import torch
from torch.nn import functional as F

input = torch.tensor(
    [[2.0, 0.5, 1.5, -1.0], [0.5, 1.0, 0.5, -0.5], [0.0, 0.0, -1.0, 4.0]],
    requires_grad=True,
)
target = torch.tensor([0, 2, 3])

for p in (1, 2):
    loss = F.multi_margin_loss(input, target, p=p, reduction="sum")
    (gradient,) = torch.autograd.grad(loss, input)
    print(f"p = {p}, rows add up to {gradient.sum(dim=1).tolist()}")
    print(gradient)
