import torch
from torch import nn

target = torch.zeros(5)
for beta in [0.0, 0.1, 1.0, 10.0]:
    input = torch.tensor([-5.0, -0.5, 0.0, 0.05, 5.0], requires_grad=True)
    nn.SmoothL1Loss(reduction="sum", beta=beta)(input, target).backward()
    print(f"beta={beta:<4g}", [round(g, 3) for g in input.grad.tolist()])
