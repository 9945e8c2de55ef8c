import torch
from torch import nn

q = torch.tensor([[0.5, 0.3, 0.2], [0.2, 0.3, 0.5]])
p = torch.tensor([[0.9, 0.05, 0.05], [0.1, 0.7, 0.2]])

terms = nn.KLDivLoss(reduction="none")(q, p)
print(f"mean of the terms {terms.mean():.4f}")
print(f"batchmean         {nn.KLDivLoss(reduction='batchmean')(q, p):.4f}")

by_hand = p * (p.log() - q)
print("check passes:", torch.allclose(terms, by_hand))
