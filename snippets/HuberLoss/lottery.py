import torch
from torch import nn

# a safe return of 5, and one chance in ten of 100
returns = torch.stack([torch.full((10,), 5.0), torch.zeros(10)])
returns[1, 0] = 100.0

losses = {
    "MSELoss": nn.MSELoss(),
    "HuberLoss": nn.HuberLoss(),
    "HuberLoss, delta = 100": nn.HuberLoss(delta=100.0),
}
for name, loss in losses.items():
    values = torch.zeros(2, 1, requires_grad=True)
    optimizer = torch.optim.SGD([values], lr=0.5)
    for _ in range(2000):
        optimizer.zero_grad()
        loss(values.expand(2, 10), returns).backward()
        optimizer.step()
    safe, lottery = values.squeeze(1).tolist()
    print(f"{name:<22} safe {safe:.2f}, lottery {lottery:.3f}")
