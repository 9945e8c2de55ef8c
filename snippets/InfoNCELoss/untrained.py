import math

import torch
from from_scratch import info_nce_loss
from torch.nn import functional as F

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)
rows = []
for n in [16, 256, 1024]:
    query, key = F.normalize(torch.randn(2, n, 64), dim=-1)
    row = {"N": n, "ln N": f"{math.log(n):.2f}"}
    for temperature in [1.0, 0.1, 0.02]:
        unrelated = info_nce_loss(query, key, temperature)
        equal = info_nce_loss(query, query, temperature)
        row[f"τ = {temperature:g}"] = f"{unrelated:.2f} / {equal:.2f}"
    rows.append(row)
