import math

import torch
from torch import nn

for rate, pos_weight in [(0.05, 1.0), (0.05, 19.0), (0.25, 1.0), (0.25, 3.0)]:
    target = torch.zeros(100)
    target[: round(100 * rate)] = 1.0
    loss = nn.BCEWithLogitsLoss(pos_weight=torch.tensor(pos_weight))
    logit = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.Adam([logit], lr=0.1)
    for _ in range(300):
        optimizer.zero_grad()
        loss(logit.expand(100), target).backward()
        optimizer.step()
    learned = logit.sigmoid().item()
    undone = (logit - math.log(pos_weight)).sigmoid().item()
    print(
        f"rate {rate}, pos_weight {pos_weight:2.0f}: {learned:.3f}, undone {undone:.3f}"
    )
