import math

import torch
from torch import nn

nan, inf = math.nan, math.inf
distance = torch.tensor([nan, nan, inf, inf], requires_grad=True)
target = torch.tensor([1, -1, 1, -1])
loss = nn.HingeEmbeddingLoss(reduction="none")(distance, target)
loss.sum().backward()
print("loss:    ", loss.tolist())
print("gradient:", distance.grad.tolist())
none = torch.zeros(0)
print("mean of nothing:", nn.HingeEmbeddingLoss()(none, none).item())
