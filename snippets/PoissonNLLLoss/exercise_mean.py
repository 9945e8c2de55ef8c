import torch
from torch.nn import functional as F

count = torch.tensor([0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 70.0])
grid = torch.linspace(-2, 4, 6001)
pairs = grid.unsqueeze(1).expand(6001, 10), count.expand(6001, 10)
loss = F.poisson_nll_loss(*pairs, reduction="none").mean(dim=1)
best = grid[loss.argmin()]
print(f"best expected count {best.exp():.2f}, mean {count.mean():.2f}")
