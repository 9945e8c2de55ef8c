import numpy as np
import torch
from torch import nn

target = torch.from_numpy(np.array([0.0, 3.0]))
input = torch.zeros(2, requires_grad=True)
nn.HuberLoss()(input, target.to(input.dtype)).backward()
print(input.grad.tolist())
