import torch
from torch.nn import functional as F

input = torch.tensor([0.5, 3.0], dtype=torch.bfloat16)
var = torch.tensor([1.0, 4.0], dtype=torch.bfloat16)
print("outside:", F.gaussian_nll_loss(input, 0 * input, var).dtype)
with torch.autocast("cpu", dtype=torch.bfloat16):
    print("autocast:", F.gaussian_nll_loss(input, 0 * input, var).dtype)
