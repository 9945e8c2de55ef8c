import torch
from torch import nn

pairs = [(0.0, 0.0), (0.0, 1.0), (1.0, 0.0), (1.0, 1.0), (1e-12, 1.0), (1e-20, 1.0)]
for pair in pairs:
    x, y = (torch.tensor(v, requires_grad=True) for v in pair)
    loss = nn.BCELoss()(x, y)
    loss.backward()
    print(f"input {x.item():g}, target {y.item():.0f}: loss {loss.item() + 0.0:.4f}")
    print(f"  gradient {x.grad.item():.0e}, for the target {y.grad.item():.4f}")
