import torch
from torch.nn import functional as F

input = torch.tensor([0.5, 3.0], dtype=torch.bfloat16)
target = torch.zeros(2)
print("outside:", F.smooth_l1_loss(input, input).dtype)
with torch.autocast("cpu", dtype=torch.bfloat16):
    print("autocast:", F.smooth_l1_loss(input, input).dtype)
    print("mixed:", F.smooth_l1_loss(input, target).dtype)
