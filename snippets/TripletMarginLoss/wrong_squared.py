import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
anchor, negative = F.normalize(torch.randn(2, 1000, 128), dim=2)
positive = F.normalize(anchor + 0.3 * torch.randn(1000, 128), dim=1)

loss = nn.TripletMarginLoss(margin=0.2, reduction="none")
plain = loss(anchor, positive, negative)
near = (anchor - positive).square().sum(dim=1)
far = (anchor - negative).square().sum(dim=1)
squared = (near - far + 0.2).clamp(min=0)
print("plain:   active", round((plain > 0).float().mean().item(), 3))
print("squared: active", round((squared > 0).float().mean().item(), 3))
