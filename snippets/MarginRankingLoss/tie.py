import torch
from torch.nn import functional as F

target = torch.tensor([1.0, -1.0])
for name in ["torch", "relu"]:
    x1 = torch.zeros(2, requires_grad=True)
    x2 = torch.zeros(2)
    if name == "torch":
        loss = F.margin_ranking_loss(x1, x2, target, margin=0.0, reduction="none")
    else:
        loss = F.relu(-target * (x1 - x2))
    loss.sum().backward()
    print(f"{name:<5} loss {loss.tolist()} gradient {x1.grad.tolist()}")
