import torch
from torch import nn

for loss in [nn.L1Loss(), nn.MSELoss()]:
    input = torch.tensor([1.0], requires_grad=True)
    optimizer = torch.optim.SGD([input], lr=0.3)
    path = []
    for _ in range(9):
        path.append(round(input.item(), 2))
        optimizer.zero_grad()
        loss(input, torch.zeros(1)).backward()
        optimizer.step()
    print(f"{type(loss).__name__:<8}", path)
