import torch
from torch.nn import functional as F

input = torch.tensor([2.0, -20.0, -120.0])
one = torch.ones(3)

probability = torch.sigmoid(input)
described = -torch.log(probability)
print("sigmoid, then log:", [round(v, 4) for v in described.tolist()])
loss = F.soft_margin_loss(input, one, reduction="none")
print("SoftMarginLoss:   ", [round(v, 4) for v in loss.tolist()])
loss = F.binary_cross_entropy_with_logits(input, one, reduction="none")
print("BCEWithLogitsLoss:", [round(v, 4) for v in loss.tolist()])
