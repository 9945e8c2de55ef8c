import torch
from torch import nn

count = torch.tensor([9000.0, 10000.0, 11000.0])
bias = torch.full((1,), 9.0, requires_grad=True)
optimizer = torch.optim.SGD([bias], lr=0.0001)
for step in range(1, 5):
    optimizer.zero_grad()
    nn.PoissonNLLLoss()(bias.expand(3), count).backward()
    expected, gradient = bias.exp().item(), bias.grad.item()
    print(f"step {step}: expected count {expected:.1f}, gradient {gradient:.1f}")
    optimizer.step()
