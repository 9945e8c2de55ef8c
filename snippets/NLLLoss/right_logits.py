import torch
from torch import nn
from torch.nn import functional as F

target = torch.tensor([0])
logits = torch.zeros(1, 3, requires_grad=True)
optimizer = torch.optim.SGD([logits], lr=1.0)
for step in range(1, 1001):
    optimizer.zero_grad()
    loss = nn.NLLLoss()(F.log_softmax(logits, dim=1), target)
    loss.backward()
    optimizer.step()
    if step in (10, 100, 1000):
        print(f"step {step}: loss {loss:.4g}")
