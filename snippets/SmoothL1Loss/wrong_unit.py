import torch
from torch import nn

# a box in a 640 pixel image: two good coordinates, one 320 pixels off
error = torch.tensor([2.0, -3.0, 320.0])

normalised = (error / 640).requires_grad_()
nn.SmoothL1Loss(reduction="sum")(normalised, torch.zeros(3)).backward()
squared = (error / 640).requires_grad_()
(0.5 * squared**2).sum().backward()

print("SmoothL1Loss:", [f"{g:.4f}" for g in normalised.grad.tolist()])
print("half square: ", [f"{g:.4f}" for g in squared.grad.tolist()])
