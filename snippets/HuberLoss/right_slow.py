import torch
from torch import nn

for delta in [1.0, 0.1]:
    guess = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([guess], lr=0.1)
    loss = nn.HuberLoss(delta=delta)
    for _ in range(100):
        optimizer.zero_grad()
        (loss(guess, torch.tensor([5.0])) / delta).backward()
        optimizer.step()
    print(f"delta={delta:<4g} after 100 steps: {guess.item():.2f} (target 5)")
