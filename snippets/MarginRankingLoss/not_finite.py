import math

import torch
from torch import nn

nan, inf = math.nan, math.inf
score = torch.tensor([nan, 0.5, inf, -inf, inf], requires_grad=True)
other = torch.tensor([0.0, 0.0, 0.0, 0.0, inf])

loss = nn.MarginRankingLoss(margin=1.0, reduction="none")(score, other, torch.ones(5))
loss.sum().backward()
print("loss:    ", loss.tolist())
print("gradient:", score.grad.tolist())

none = torch.zeros(0)
print("mean of nothing:", nn.MarginRankingLoss()(none, none, none).item())
