import torch
from torch.nn import functional as F

# 1000 labels of which each sample has 3
target = torch.zeros(1, 1000)
target[0, :3] = 1.0
for logit in [0.0, -2.0, -5.8, -8.0]:
    input = torch.full((1, 1000), logit)
    loss = F.multilabel_soft_margin_loss(input, target).item()
    found = (input[target > 0] > 0).sum()
    print(f"every logit {logit:g}: loss {loss:.4f}, found {found} of 3")
