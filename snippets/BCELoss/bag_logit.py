import torch
from torch.nn import functional as F

no = torch.zeros(1)  # label 0: not one of them is positive
for n in (5, 20, 25):
    logit = torch.zeros(1, n, requires_grad=True)  # untrained, 0.5 each
    total = F.softplus(logit).sum(dim=1)  # minus the log of "none"
    chance = -torch.expm1(-total)
    bag = total + torch.log(-torch.expm1(-total))  # the logit of chance
    for name, loss in [
        ("BCELoss", F.binary_cross_entropy(chance, no)),
        ("from its logit", F.binary_cross_entropy_with_logits(bag, no)),
    ]:
        (slope,) = torch.autograd.grad(loss, logit, retain_graph=True)
        print(
            f"{n} points, {name:<14} loss {loss.item():.3f} gradient {slope[0, 0]:.3f}"
        )
