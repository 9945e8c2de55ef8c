import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
anchor, positive, negative = F.normalize(torch.randn(3, 100000, 3), dim=2)
loss = nn.TripletMarginLoss(margin=1.0, reduction="none")
losses = loss(anchor, positive, negative)
print(f"random: {losses.min().item():.3f} to {losses.max().item():.3f}")
print("best:  ", round(loss(anchor, anchor, -anchor)[0].item(), 4))
print("worst: ", round(loss(anchor, -anchor, anchor)[0].item(), 4))
