import torch
from torch.nn import functional as F

target = torch.tensor([-100, -100])
weight = torch.tensor([0.0, 1.0])
calls = [(torch.ones(2), target), (weight, torch.tensor([0, 0]))]
for w, y in calls:
    logits = torch.zeros(2, 2, requires_grad=True)
    log_prob = F.log_softmax(logits, dim=1)
    divisor = w[y[y != -100]].sum().clamp(min=1e-8)
    loss = F.nll_loss(log_prob, y, weight=w, reduction="sum") / divisor
    loss.backward()
    print(f"loss {loss.item()}, gradient {logits.grad.abs().max()}")
