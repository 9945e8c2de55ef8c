import torch
from torch.nn import functional as F

sample = torch.tensor([1.0, 2.0, 3.0, 5.0, 14.0])
weight = torch.tensor([1.0, 1.0, 1.0, 1.0, 5.0])
for guess in [3.0, 5.0, 14.0]:
    loss = F.l1_loss(torch.full((5,), guess), sample, weight=weight)
    print(f"guess {guess:g}: {loss.item():.3f}")
