import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
anchor, positive, negative = F.normalize(torch.randn(3, 1000, 8), dim=2)
for margin in [0.2, 1.0, 2.0, 2.5]:
    for scale in [1, 10]:
        triplet = scale * anchor, scale * positive, scale * negative
        loss = nn.TripletMarginLoss(margin, reduction="none")(*triplet)
        active = (loss > 0).float().mean()
        print(f"margin {margin}, embeddings of length {scale:<2}", end="  ")
        print(f"active {active:.3f}")
