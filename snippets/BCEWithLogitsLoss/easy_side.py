import torch
from torch import nn

for label in [1.0, 0.0]:
    print(f"target {label:.0f}")
    for size in [10.0, 16.0, 17.0, 60.0]:
        x = torch.tensor([size if label else -size], requires_grad=True)
        loss = nn.BCEWithLogitsLoss()(x, torch.tensor([label]))
        loss.backward()
        slope = x.grad.item()
        print(f"  logit {x.item():3.0f}: loss {loss.item():.2e}, gradient {slope:.2e}")
