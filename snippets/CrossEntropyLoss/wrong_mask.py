import math

import torch
from torch.nn import functional as F

logits = torch.tensor([[2.0, 1.0, -math.inf]])  # class 2 is not allowed here
target = torch.tensor([0])
one_hot = torch.tensor([[1.0, 0.0, 0.0]])

print("class number:", F.cross_entropy(logits, target).item())
print("smoothed:    ", F.cross_entropy(logits, target, label_smoothing=0.1).item())
print("one-hot:     ", F.cross_entropy(logits, one_hot).item())
