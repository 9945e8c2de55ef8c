import math

import torch
from torch import nn

input = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([input], lr=1.0)
for step in range(1, 10001):
    optimizer.zero_grad()
    nn.PoissonNLLLoss()(input, torch.zeros(1)).backward()
    optimizer.step()
    if step in (10, 100, 1000, 10000):
        x = input.item()
        print(f"step {step}: input {x:.2f}, expected count {math.exp(x):.5f}")
