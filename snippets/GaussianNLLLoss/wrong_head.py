import torch
from torch import nn

target = torch.full((10,), 0.01)
mean = torch.tensor(0.0, requires_grad=True)
var = torch.tensor(0.5, requires_grad=True)
optimizer = torch.optim.SGD([mean, var], lr=0.5)
for step in range(50):
    try:
        loss = nn.GaussianNLLLoss()(mean.expand(10), target, var.expand(10))
    except ValueError as error:
        print(f"step {step}, var = {var.item():.2f}: {error}")
        break
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
