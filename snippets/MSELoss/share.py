import torch
from torch import nn

for name, loss in [("MSELoss", nn.MSELoss()), ("L1Loss", nn.L1Loss())]:
    for last in [1.0, 10.0, 100.0]:
        error = torch.ones(10)
        error[-1] = last
        error.requires_grad_()
        loss(error, torch.zeros(10)).backward()
        share = (error.grad[-1] / error.grad.sum()).item()
        print(f"{name:<7} last error {last:<3g} owns {share:.0%} of the gradient")
