import math

import torch
from torch import nn

input = torch.tensor([0.0, math.log(4.0)], requires_grad=True)
loss = nn.PoissonNLLLoss(reduction="none")(input, torch.tensor([3.0, 4.0]))
loss.sum().backward()
print("loss:    ", [round(v, 4) for v in loss.tolist()])
print("gradient:", [round(g, 4) for g in input.grad.tolist()])
