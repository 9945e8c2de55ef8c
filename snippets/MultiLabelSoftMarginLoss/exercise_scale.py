import torch
from torch.nn import functional as F

for classes in [10, 1000]:
    input = torch.zeros(1, classes, requires_grad=True)
    loss = F.multilabel_soft_margin_loss(input, torch.ones(1, classes))
    loss.backward()
    print(f"{classes} classes: loss {loss.item():.4f}", end=", ")
    print(f"gradient of each {input.grad[0, 0].item():.4f}")
