import torch
from torch import nn

good = torch.tensor([[3.0], [2.0], [1.0]])
bad = torch.tensor([[1.0], [2.0], [3.0]])
target = torch.tensor([1.0, -1.0, -1.0])

loss = nn.MarginRankingLoss(margin=0.5, reduction="none")
result = loss(good, bad, target.unsqueeze(0))
print("shape:", tuple(result.shape))
print("mean: ", round(result.mean().item(), 4))
