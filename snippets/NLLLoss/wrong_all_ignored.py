import torch
from torch.nn import functional as F

target = torch.tensor([-100, -100])
weight = torch.tensor([0.0, 1.0])
calls = [({}, target), ({"weight": weight}, torch.tensor([0, 0]))]
for options, y in calls:
    logits = torch.zeros(2, 2, requires_grad=True)
    loss = F.nll_loss(F.log_softmax(logits, dim=1), y, **options)
    loss.backward()
    print(f"loss {loss.item()}, gradient {logits.grad.tolist()}")
