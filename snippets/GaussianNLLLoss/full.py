import math

import torch
from torch.distributions import Normal
from torch.nn import functional as F

input, target = torch.tensor([0.0]), torch.tensor([1.0])
var = torch.tensor([4.0])
short = F.gaussian_nll_loss(input, target, var)
full = F.gaussian_nll_loss(input, target, var, full=True)
print(f"full=False: {short:.4f}")
print(f"full=True:  {full:.4f}, {full - short:.4f} more")
print(f"½ ln 2π:    {math.log(2 * math.pi) / 2:.4f}")
print(f"Normal:     {-Normal(input, var.sqrt()).log_prob(target).item():.4f}")
