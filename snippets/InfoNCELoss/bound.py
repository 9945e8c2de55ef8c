import math

import torch
from torch.nn import functional as F

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)
rows = []
for dimensions in [1, 4, 16]:
    row = {"true information": f"{-dimensions / 2 * math.log(1 - 0.9**2):.2f}"}
    for n in [16, 256, 2048]:
        x = torch.randn(n, dimensions)
        y = 0.9 * x + math.sqrt(1 - 0.9**2) * torch.randn(n, dimensions)
        spread = torch.cdist(0.9 * x, y) ** 2 / (2 * (1 - 0.9**2))
        best = (y**2).sum(1) / 2 - spread  # ln p(y|x) / p(y), up to a constant
        loss = F.cross_entropy(best, torch.arange(n))
        row[f"N = {n}, ln N = {math.log(n):.2f}"] = f"{math.log(n) - loss:.2f}"
    rows.append(row)
