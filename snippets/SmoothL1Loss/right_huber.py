import torch
from torch import nn

beta = 0.1
input = torch.tensor([0.05, 1.0, 50.0], requires_grad=True)
mean = nn.HuberLoss(delta=beta)(input, torch.zeros(3)) / beta
mean.backward()
gradient = [f"{3 * g:.3f}" for g in input.grad.tolist()]
print(f"Huber / beta {mean.item():.4f} gradient x 3:", *gradient)
