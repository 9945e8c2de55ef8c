import torch
from torch.nn import functional as F

torch.manual_seed(0)
anchor, positive, negative = torch.randn(3, 4, 128)
for p in [2.0, 1.0, 0.5, 0.05, 0.0, -1.0]:
    loss = F.triplet_margin_loss(anchor, positive, negative, p=p)
    print(f"p={p:<5g} {loss.item():.4g}")
