import math

import torch
from torch.nn import functional as F

distance = torch.full((8,), 0.25)
target = torch.tensor([1.0, -1.0, 0.0, 0.5, 2.0, -2.0, 0.999, math.nan])
loss = F.hinge_embedding_loss(distance, target, reduction="none")
for label, value in zip(target.tolist(), loss.tolist(), strict=True):
    print(f"y = {label:<5.4g} loss {value}")
