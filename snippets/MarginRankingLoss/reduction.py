import torch
from torch import nn

lead = torch.tensor([2.0, 3.0, 5.0, 0.5, 4.0, 1.5, 2.5, -0.5])
zeros, ones = torch.zeros(8), torch.ones(8)
loss = nn.MarginRankingLoss(margin=1.0, reduction="none")(lead, zeros, ones)

print("none:", loss.tolist())
print("sum: ", loss.sum().item())
print("mean:", loss.mean().item())
active = loss > 0
print("pairs that still count:", active.sum().item(), "of", active.numel())
print("mean over those:", loss[active].mean().item())
