import math

import torch
from torch.nn import functional as F

inf, nan = math.inf, math.nan
rows = [[0.0, -inf], [-inf, 0.0], [inf, 0.0], [0.0, inf], [-inf, -inf], [nan, 0.0]]
for row in rows:
    x = torch.tensor([row], requires_grad=True)
    loss = F.cross_entropy(x, torch.tensor([0]))
    loss.backward()
    print(f"{row!s:<13} loss {loss.item():<5} gradient {x.grad[0].tolist()}")
