import math

import torch
from torch.nn import functional as F

C, epsilon = 7, 0.1
gap = math.log((1 - epsilon + epsilon / C) / (epsilon / C))
for lead in (gap - 0.5, gap, gap + 0.5):
    x = torch.zeros(1, C, requires_grad=True)
    x.data[0, 0] = lead
    loss = F.cross_entropy(x, torch.tensor([0]), label_smoothing=epsilon)
    loss.backward()
    print(
        f"lead {lead:.3f}: loss {loss.item():.5f}, gradient {x.grad[0, 0].item():+.4f}"
    )
