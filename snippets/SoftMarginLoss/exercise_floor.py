import torch
from torch.nn import functional as F

# 30 positives and 70 negatives, labels 1 and 0 by mistake
target = torch.cat([torch.ones(30), torch.zeros(70)])
for score in [0.0, 2.0, 10.0]:
    loss = F.soft_margin_loss(torch.full((100,), score), target)
    print(f"score {score:g} for everything: {loss:.4f}")
