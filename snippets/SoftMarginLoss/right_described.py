import torch
from torch.nn import functional as F

input = torch.tensor([2.0, -20.0, -120.0])
one = torch.ones(3)

stable = input.clamp(min=0) - one * input + torch.log1p(torch.exp(-input.abs()))
print("no sigmoid at all:", [round(v, 4) for v in stable.tolist()])
loss = F.binary_cross_entropy_with_logits(input, one, reduction="none")
print("BCEWithLogitsLoss:", [round(v, 4) for v in loss.tolist()])
