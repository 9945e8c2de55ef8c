import torch
from torch import nn

# metres: two good predictions, one target that is badly wrong
error = torch.tensor([0.02, -0.05, 8.0])
for unit, k in [("kilometres", 0.001), ("metres", 1.0), ("millimetres", 1000.0)]:
    input = (k * error).requires_grad_()
    nn.HuberLoss(reduction="sum")(input, torch.zeros(3)).backward()
    share = input.grad / input.grad.abs().sum()
    print(f"{unit:<11} shares of the push:", [f"{s:.3f}" for s in share.tolist()])
