import torch
from torch.nn import functional as F

a, p, n = torch.randn(3, 4, 2)
F.triplet_margin_with_distance_loss(a, p, n, margin=-0.5)
