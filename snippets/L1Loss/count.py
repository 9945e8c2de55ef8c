import torch
from torch import nn

sample = torch.tensor([1.0, 2.0, 3.0, 5.0, 14.0])
for value in [0.0, 2.5, 3.0, 4.0, 20.0]:
    guess = torch.full((5,), value, requires_grad=True)
    nn.L1Loss(reduction="sum")(guess, sample).backward()
    slope = guess.grad.sum().item()
    print(f"guess {value:<4g} pushes {guess.grad.tolist()} sum {slope:g}")
