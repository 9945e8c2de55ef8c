import torch
from torch.nn import functional as F

for full in [False, True]:
    count = torch.tensor([0.0, 1.0, 2.0], requires_grad=True)
    F.poisson_nll_loss(torch.zeros(3), count, full=full, reduction="sum").backward()
    print(f"full={full!s:<5}", [round(g, 4) for g in count.grad.tolist()])
