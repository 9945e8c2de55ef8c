import torch
from torch import nn

target = torch.tensor([0.0, 2.0] * 5)
mean = torch.tensor(0.0, requires_grad=True)
log_var = torch.tensor(-2.0, requires_grad=True)
optimizer = torch.optim.SGD([mean, log_var], lr=0.2)
for _ in range(500):
    optimizer.zero_grad()
    var = log_var.exp().expand(10)
    nn.GaussianNLLLoss()(mean.expand(10), target, var).backward()
    optimizer.step()
print(f"mean {mean.item():.3f}, var {log_var.exp().item():.3f}")
