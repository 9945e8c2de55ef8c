import numpy as np
import torch
from torch import nn

target = torch.from_numpy(np.array([0.0, 3.0]))
for loss in [nn.MSELoss(), nn.SmoothL1Loss(), nn.HuberLoss()]:
    input = torch.zeros(2, requires_grad=True)
    value = loss(input, target)
    name = type(loss).__name__
    try:
        value.backward()
        print(f"{name:<12} {value.dtype} {input.grad.tolist()}")
    except RuntimeError as error:
        print(f"{name:<12} {value.dtype} {error}")
