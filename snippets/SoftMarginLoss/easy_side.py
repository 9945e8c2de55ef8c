import torch
from torch.nn import functional as F


def show(name, loss, input):
    loss.sum().backward()
    print(f"{name:<18}", [f"{v:.2e}" for v in loss.tolist()], end=" ")
    print([f"{g:.1e}" for g in input.grad.tolist()])


one = torch.ones(2)
x = torch.tensor([16.0, 20.0], requires_grad=True)
show("log(1 + exp(-x))", torch.log(1 + torch.exp(-x)), x)
x = torch.tensor([16.0, 20.0], requires_grad=True)
show("SoftMarginLoss", F.soft_margin_loss(x, one, reduction="none"), x)
x = torch.tensor([16.0, 20.0], requires_grad=True)
loss = F.binary_cross_entropy_with_logits(x, one, reduction="none")
show("BCEWithLogitsLoss", loss, x)
x = torch.tensor([16.0, 20.0], requires_grad=True)
show("softplus(-x)", F.softplus(-one * x), x)
