import torch
from torch import nn

error = torch.tensor([2.0, -3.0, 320.0])

pixels = error.clone().requires_grad_()
nn.SmoothL1Loss(reduction="sum", beta=4.0)(pixels, torch.zeros(3)).backward()
normalised = (error / 640).requires_grad_()
loss = nn.SmoothL1Loss(reduction="sum", beta=4.0 / 640)
loss(normalised, torch.zeros(3)).backward()

print("in pixels:   ", [f"{g:.4f}" for g in pixels.grad.tolist()])
print("normalised:  ", [f"{g:.4f}" for g in normalised.grad.tolist()])
