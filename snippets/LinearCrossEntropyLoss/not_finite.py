import math

import torch
from torch import nn
from torch.nn import functional as F

matrix = torch.tensor([[1.0, 0.0], [0.0, 1.0], [1.0, 1.0]])
bias = torch.tensor([0.0, 0.0, -math.inf])  # the last class is not allowed
target = torch.tensor([0])
for options in (None, nn.LinearCrossEntropyOptions()):
    print("at once" if options is None else "in pieces")
    for row in ([1.0, 2.0], [1e4, 2e4], [math.inf, 0.0], [math.nan, 0.0]):
        loss = F.linear_cross_entropy(
            torch.tensor([row]), matrix, target, linear_bias=bias, options=options
        )
        print(f"  {row} -> {loss.item():.4f}")
