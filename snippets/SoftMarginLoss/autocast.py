import torch
from torch.nn import functional as F

input = torch.tensor([-20.0], dtype=torch.float16)
one = torch.ones(1, dtype=torch.float16)
print("outside:", F.soft_margin_loss(input, one))
with torch.autocast("cpu", dtype=torch.float16):
    print("autocast:", F.soft_margin_loss(input, one))
