import math

import torch
from torch import nn

loss = nn.CrossEntropyLoss()
for C in (2, 3, 10, 100, 1000):
    right, wrong = torch.zeros(2, 1, C)
    right[0, 0], wrong[0, 1] = 1.0, 1.0  # the best and the worst probabilities
    target = torch.tensor([0])
    start = loss(torch.zeros(1, C), target)
    best, worst = loss(right, target), loss(wrong, target)
    print(f"C = {C:<4}  ln C {start:.3f}   softmax twice {best:.4f} to {worst:.4f}")
    assert math.isclose(best, math.log(1 + (C - 1) / math.e), rel_tol=1e-5)
