import math

import torch
from torch import nn

input = torch.zeros(3, 2)
input[2, 0] = math.log(3)  # p = 3/4, 1/4
target = torch.tensor([0, 1, 1])
weight = torch.tensor([1.0, 2.0])

for y in (target, nn.functional.one_hot(target, 2).float()):
    print(round(nn.CrossEntropyLoss(weight)(input, y).item(), 4))
