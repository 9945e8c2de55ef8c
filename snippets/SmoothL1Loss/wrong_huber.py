import torch
from torch import nn

target = torch.zeros(3)
for loss in [nn.SmoothL1Loss(beta=0.1), nn.HuberLoss(delta=0.1)]:
    input = torch.tensor([0.05, 1.0, 50.0], requires_grad=True)
    mean = loss(input, target)
    mean.backward()
    gradient = [f"{3 * g:.3f}" for g in input.grad.tolist()]
    print(f"{type(loss).__name__:<12} {mean.item():.4f} gradient x 3:", *gradient)
