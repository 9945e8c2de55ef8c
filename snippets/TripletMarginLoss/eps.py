import torch
from torch import nn
from torch.nn import functional as F

u = torch.tensor([[0.0, 0.0]], dtype=torch.float64)
v = torch.tensor([[3.0, 4.0]], dtype=torch.float64)
distance = nn.PairwiseDistance()
print(f"d(u, v) = {distance(u, v).item():.7f}")
print(f"d(v, u) = {distance(v, u).item():.7f}")
for size in [2, 512]:
    same = torch.ones(1, size, dtype=torch.float64)
    print(f"d(x, x) = {distance(same, same).item():.2e} in {size} dimensions")

anchor, positive, negative = torch.tensor([[[1.0]], [[2.0]], [[0.5]]])
for eps in [1e-6, 0.0]:
    loss = F.triplet_margin_loss(anchor, positive, negative, p=1, eps=eps)
    print(f"eps={eps:g}: loss {loss.item():.7f}")
