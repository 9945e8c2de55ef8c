import torch
from torch.nn import functional as F


def jensen_shannon(p, q):
    log_m = ((p + q) / 2).log()
    one = F.kl_div(log_m, p, reduction="none").sum(dim=-1)
    other = F.kl_div(log_m, q, reduction="none").sum(dim=-1)
    return (one + other) / 2


p = torch.tensor([[0.7, 0.2, 0.1], [0.5, 0.5, 0.0]])
q = torch.tensor([[0.1, 0.2, 0.7], [0.0, 0.0, 1.0]])
print(jensen_shannon(p, q))
print(jensen_shannon(q, p))
print(f"ln 2 = {torch.tensor(2.0).log():.4f}")
