import torch
from torch import nn

logits = torch.tensor([[2.0, 1.0]], requires_grad=True)
for w in (1.0, 10.0, 100.0):
    loss = nn.CrossEntropyLoss(torch.tensor([1.0, w]), reduction="none")
    value = loss(logits, torch.tensor([1])).mean()
    (gradient,) = torch.autograd.grad(value, logits)
    print(f"w = {w:<5}  loss {value.item():.4f}  gradient {gradient[0, 1].item():.4f}")
