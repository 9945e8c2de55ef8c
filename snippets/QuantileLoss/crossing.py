import torch
from from_scratch import quantile_loss
from torch import nn

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)
levels = torch.tensor([0.1, 0.5, 0.9])
x = torch.rand(200, 1)
target = (x + 0.5 * x * torch.randn(200, 1)).expand(-1, 3)  # a fan from 0


def ordered(output):
    steps = nn.functional.softplus(output[:, 1:])
    return torch.cat([output[:, :1], steps], dim=1).cumsum(1)


for head in [nn.Identity(), ordered]:
    line = nn.Linear(1, 3)
    optimizer = torch.optim.Adam(line.parameters(), lr=0.05)
    for _ in range(200):
        optimizer.zero_grad()
        quantile_loss(head(line(x)), target, levels).backward()
        optimizer.step()
    for at in [0.5, -0.5]:
        rising = head(line(torch.tensor([[at]])))[0].argsort()
        print(at, levels[rising])
