import torch
from torch import nn

target = torch.zeros(5)
for delta in [0.01, 0.1, 1.0, 10.0]:
    input = torch.tensor([-5.0, -0.5, 0.0, 0.05, 5.0], requires_grad=True)
    nn.HuberLoss(reduction="sum", delta=delta)(input, target).backward()
    print(f"delta={delta:<4g}", [round(g, 3) for g in input.grad.tolist()])
