import math

import torch
from torch.nn import functional as F


def jensen_shannon(p, q):
    log_m = ((p + q) / 2).log()
    one = F.kl_div(log_m, p, reduction="none").sum(dim=-1)
    other = F.kl_div(log_m, q, reduction="none").sum(dim=-1)
    return (one + other) / 2


def from_logs(log_p, log_q):
    log_m = torch.logaddexp(log_p, log_q) - math.log(2)
    one = F.kl_div(log_m, log_p, reduction="none", log_target=True).sum(dim=-1)
    other = F.kl_div(log_m, log_q, reduction="none", log_target=True).sum(dim=-1)
    return (one + other) / 2


p = torch.tensor([[0.7, 0.2, 0.1], [0.5, 0.5, 0.0]])
q = torch.tensor([[0.1, 0.2, 0.7], [0.0, 0.0, 1.0]])
print(jensen_shannon(p, q))
print(jensen_shannon(q, p))
print(f"ln 2 = {math.log(2):.4f}")

far = torch.tensor([[2.0, 0.0, -200.0]], requires_grad=True)
near = torch.zeros(1, 3)
for loss in (
    jensen_shannon(far.softmax(1), near.softmax(1)),
    from_logs(far.log_softmax(1), near.log_softmax(1)),
):
    print(loss.item(), torch.autograd.grad(loss, far)[0])
