import torch
from torch import nn

for value in [-88.0, -89.0, -200.0]:
    x = torch.tensor([value], requires_grad=True)
    direct = nn.SoftMarginLoss()(x, torch.tensor([1.0]))
    direct.backward()
    slope, x.grad = x.grad.item(), None
    logits = nn.BCEWithLogitsLoss()(x, torch.tensor([1.0]))
    logits.backward()
    print(f"x = {value:.0f}, positive")
    print(f"  SoftMarginLoss    {direct.item():5.1f}, gradient {slope:.1f}")
    print(f"  BCEWithLogitsLoss {logits.item():5.1f}, gradient {x.grad.item():.1f}")
