import torch
from torch import nn

paths = {}
for name, factor, lr in [
    ("MSELoss", 1.0, 0.1),
    ("half", 0.5, 0.2),
    ("half, same lr", 0.5, 0.1),
]:
    weight = torch.tensor([4.0], requires_grad=True)
    optimizer = torch.optim.SGD([weight], lr=lr)
    path = []
    for _ in range(4):
        path.append(round(weight.item(), 3))
        optimizer.zero_grad()
        (factor * nn.MSELoss()(weight, torch.zeros(1))).backward()
        optimizer.step()
    print(f"{name:<13}", path)
