import torch
from torch import nn

target = torch.tensor([1.0, 0.0, 0.0])
ranges = [("logits", 0.0, 1.0, False), ("sigmoid", 1e-7, 1 - 1e-7, True)]
for name, low, high, squash in ranges:
    logits = torch.tensor([-20.0, 0.3, 20.0], requires_grad=True)
    chance = torch.sigmoid(logits) if squash else logits
    loss = nn.BCELoss(reduction="none")(chance.clamp(low, high), target)
    loss.sum().backward()
    print(f"{name} clamped to [{low:g}, {high:g}]")
    print("  loss:    ", [round(v, 2) for v in loss.tolist()])
    print("  gradient:", [round(g, 2) for g in logits.grad.tolist()])
