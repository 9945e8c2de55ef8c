import torch
from torch import nn

error = torch.tensor([0.02, -0.05, 8.0])
for unit, k in [("kilometres", 0.001), ("metres", 1.0), ("millimetres", 1000.0)]:
    input = (k * error).requires_grad_()
    loss = nn.HuberLoss(reduction="sum", delta=0.1 * k)
    loss(input, torch.zeros(3)).backward()
    share = input.grad / input.grad.abs().sum()
    print(f"{unit:<11} shares of the push:", [f"{s:.3f}" for s in share.tolist()])
