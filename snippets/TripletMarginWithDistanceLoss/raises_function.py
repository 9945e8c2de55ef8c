import torch
from torch.nn import functional as F

a, p, n = torch.randn(3, 4, 8)
F.triplet_margin_with_distance_loss(a, p, n, F.pairwise_distance)
